// Lace knitting: works written rows stitch by stitch, checks the counts, draws the chart and follows every new loop.
#include <cstdio>
#include <cstring>
#include <cstdlib>

struct Stitch {
    const char *word;
    char symbol;
    int takes, makes;
};

static const Stitch kStitches[] = {
    {"k", '.', 1, 1},    {"p", '-', 1, 1},    {"yo", 'o', 0, 1},  {"k2tog", '/', 2, 1}, {"ssk", '\\', 2, 1},
    {"s2kp", '^', 3, 1}, {"m1", '+', 0, 1},   {"kfb", 'v', 1, 2}, {"sl", '_', 1, 1},    {"k3tog", 'A', 3, 1},
};

const int kLoops = 64, kRows = 24, kChart = 130, kWords = 40;

template <class T, int N> struct List {
    T item[N];
    int size = 0;

    void push(const T &x) {
        if (size < N)
            item[size++] = x;
    }
    const T *begin() const {
        return item;
    }
    const T *end() const {
        return item + size;
    }
};

struct Loop {
    int born; // row in which the loop was made
    int mass; // number of cast-on or new loops that it holds
};

struct Word {
    const Stitch *stitch; // none for a star or an unknown word
    int times;
    bool star;
};

using Needle = List<Loop, kLoops>;
using Words = List<Word, kWords>;

struct Chart {
    char text[kChart + 1];
    int size;
};

static const Stitch *lookup(const char *word) {
    for (const Stitch &s : kStitches)
        if (std::strcmp(word, s.word) == 0)
            return &s;
    return nullptr;
}

// "k3" means k three times; "k2tog" is a word of its own.
static Word read_word(char *text) {
    Word w = {lookup(text), 1, text[0] == '*'};
    if (w.stitch || w.star)
        return w;
    char *digits = text + std::strcspn(text, "0123456789");
    w.times = std::atoi(digits) % 100;
    *digits = '\0';
    w.stitch = lookup(text);
    return w;
}

class Knitter {
public:
    void cast_on(int n) {
        needle_.size = 0;
        for (int i = 0; i < n && i < kLoops; i++)
            needle_.push({0, 1});
        start_ = needle_.size;
        made_ = rows_ = lost_ = 0;
        std::printf("piece of %d stitches\n", start_);
    }
    bool started() const {
        return start_ > 0;
    }
    // Words between stars are repeated while the needle has enough loops for the repeat and for what follows it.
    void row(const Words &words) {
        int star = words.size, close = words.size;
        if (rows_ == kRows)
            return;
        for (int i = 0; i < words.size; i++)
            if (words.item[i].star)
                (star == words.size ? star : close) = i;
        done_.size = 0;
        at_ = missing_ = 0;
        chart_[rows_].size = 0;
        rows_++;
        work(words, 0, star);
        if (star < words.size) {
            int body = need(words, star + 1, close), tail = need(words, close + 1, words.size);
            while (body > 0 && at_ + body + tail <= needle_.size)
                work(words, star + 1, close);
            work(words, close + 1, words.size);
        }
        int left_over = needle_.size - at_;
        while (at_ < needle_.size)
            done_.push(needle_.item[at_++]);
        if (missing_ || left_over)
            std::printf("  row %d does not fit: %d missing, %d left over\n", rows_, missing_, left_over);
        if (done_.size != needle_.size)
            std::printf("  row %d changes %d stitches to %d\n", rows_, needle_.size, done_.size);
        needle_ = done_;
    }
    void finish() const {
        int widest = 0, held = 0, oldest = rows_;
        for (int i = 0; i < rows_; i++)
            widest = chart_[i].size > widest ? chart_[i].size : widest;
        for (int i = rows_ - 1; i >= 0; i--) {
            const Chart &c = chart_[i];
            std::printf("  %2d %*s", i + 1, (widest - c.size) / 2, "");
            // odd rows are read from the right
            for (int j = 0; j < c.size; j++)
                std::putchar(c.text[i % 2 == 0 ? c.size - 1 - j : j]);
            std::printf("\n");
        }
        for (const Loop &l : needle_) {
            held += l.mass;
            oldest = l.born < oldest ? l.born : oldest;
        }
        std::printf("  cast on %d, new loops %d, held at the end %d, oldest loop from row %d: %s\n", start_, made_, held, oldest,
                    held + lost_ == start_ + made_ ? "nothing dropped" : "LOOPS LOST");
    }

private:
    static int need(const Words &words, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++)
            if (words.item[i].stitch)
                sum += words.item[i].times * words.item[i].stitch->takes;
        return sum;
    }
    void work(const Words &words, int from, int to) {
        for (int i = from; i < to; i++)
            for (int k = 0; words.item[i].stitch && k < words.item[i].times; k++)
                work_one(*words.item[i].stitch);
    }
    void make(int mass) {
        if (done_.size == kLoops)
            lost_ += mass; // no room on the needle
        done_.push({rows_, mass});
    }
    void work_one(const Stitch &s) {
        int mass = 0;
        for (int i = 0; i < s.takes; i++) {
            if (at_ < needle_.size)
                mass += needle_.item[at_++].mass;
            else
                missing_++;
        }
        for (int i = 0; i < s.makes; i++) {
            bool fresh = i > 0 || s.takes == 0;
            made_ += fresh;
            make(fresh ? 1 : mass);
        }
        Chart &c = chart_[rows_ - 1];
        if (c.size < kChart)
            c.text[c.size++] = s.symbol;
    }
    Needle needle_, done_;
    Chart chart_[kRows];
    int start_ = 0, made_ = 0, rows_ = 0, at_ = 0, missing_ = 0, lost_ = 0;
};

int main() {
    static Knitter knitter;
    char line[160];
    while (std::fgets(line, sizeof line, stdin)) {
        Words words;
        char *first = std::strtok(line, " ,\r\n");
        if (!first)
            continue;
        if (std::strcmp(first, "cast") == 0) {
            if (knitter.started())
                knitter.finish();
            char *number = std::strtok(nullptr, " ,\r\n");
            knitter.cast_on(number ? std::atoi(number) : 1);
            continue;
        }
        for (char *w = first; w; w = std::strtok(nullptr, " ,\r\n"))
            words.push(read_word(w));
        if (knitter.started())
            knitter.row(words);
    }
    if (knitter.started())
        knitter.finish();
    return 0;
}
