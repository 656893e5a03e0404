// L-systems: rewrites plants and curves, predicts the symbol counts with a matrix and draws the result on a text canvas.
#include <cstdio>
#include <string>

namespace {

const int kSymbols = 8, kWidth = 64, kHeight = 32;
const char kAlphabet[kSymbols + 1] = "FGXY+-[]";

int index_of(char c) {
    for (int i = 0; i < kSymbols; i++)
        if (kAlphabet[i] == c)
            return i;
    return -1;
}

struct Rules {
    std::string body[kSymbols];

    void reset() {
        for (int i = 0; i < kSymbols; i++)
            body[i] = std::string(1, kAlphabet[i]);
    }
    std::string rewrite(const std::string &word) const {
        std::string next;
        for (char c : word)
            next += body[index_of(c)];
        return next;
    }
};

struct Counts {
    long n[kSymbols] = {};

    explicit Counts(const std::string &word) {
        for (char c : word)
            n[index_of(c)]++;
    }
    Counts grown(const Rules &rules) const {
        Counts next("");
        for (int i = 0; i < kSymbols; i++) {
            Counts body(rules.body[i]);
            for (int j = 0; j < kSymbols; j++)
                next.n[j] += n[i] * body.n[j];
        }
        return next;
    }
    long total() const {
        long sum = 0;
        for (long x : n)
            sum += x;
        return sum;
    }
};

struct Pose {
    int x, y, way;
};

class Drawing {
public:
    // turn: eighths of a full turn for one + or -
    void draw(const std::string &word, int turn, int way) {
        static const int dx[8] = {1, 1, 0, -1, -1, -1, 0, 1}, dy[8] = {0, 1, 1, 1, 0, -1, -1, -1};
        static const char ink[] = "-\\|/-\\|/";
        Pose at = {0, 0, way}, saved[32];
        int depth = 0;
        // first pass measures, second pass draws
        for (int pass = 0; pass < 2; pass++) {
            at = {0, 0, way};
            for (char c : word) {
                switch (c) {
                case 'F':
                case 'G':
                    if (pass == 0)
                        measure(at.x, at.y);
                    else
                        set(at.x, at.y, ink[at.way]);
                    at.x += dx[at.way];
                    at.y += dy[at.way];
                    break;
                case '+':
                    at.way = (at.way + turn) % 8;
                    break;
                case '-':
                    at.way = (at.way + 8 - turn) % 8;
                    break;
                case '[':
                    if (depth < 32)
                        saved[depth++] = at;
                    break;
                case ']':
                    if (depth > 0)
                        at = saved[--depth];
                    break;
                default:
                    break;
                }
            }
        }
        end_ = at;
    }
    void print() const {
        std::printf("  %d by %d cells, %d strokes on %d cells, ends at %d,%d\n", right_ - left_ + 1, low_ - high_ + 1, strokes_,
                    cells(), end_.x, end_.y);
        if (right_ - left_ >= kWidth || low_ - high_ >= kHeight)
            return;
        for (int y = 0; y <= low_ - high_; y++) {
            int end = kWidth;
            while (end > 0 && grid_[y][end - 1] == 0)
                end--;
            std::printf("  ");
            for (int x = 0; x < end; x++)
                std::putchar(grid_[y][x] ? grid_[y][x] : ' ');
            std::printf("\n");
        }
    }

private:
    void measure(int x, int y) {
        left_ = x < left_ ? x : left_;
        right_ = x > right_ ? x : right_;
        high_ = y < high_ ? y : high_;
        low_ = y > low_ ? y : low_;
    }
    void set(int x, int y, char c) {
        strokes_++;
        x -= left_;
        y -= high_;
        if (x < kWidth && y < kHeight)
            grid_[y][x] = grid_[y][x] && grid_[y][x] != c ? '*' : c;
    }
    int cells() const {
        int n = 0;
        for (auto &row : grid_)
            for (char c : row)
                n += c != 0;
        return n;
    }
    char grid_[kHeight][kWidth] = {};
    int left_ = 0, right_ = 0, high_ = 0, low_ = 0, strokes_ = 0;
    Pose end_ = {0, 0, 0};
};

bool known(const char *s) {
    for (; *s; s++)
        if (index_of(*s) < 0)
            return false;
    return true;
}

} // namespace

int main() {
    char name[24], text[64];
    int steps, turn, way, rules_given;
    while (std::scanf("%23s %d %d %d %d %63s", name, &steps, &turn, &way, &rules_given, text) == 6) {
        Rules rules;
        rules.reset();
        std::string word = known(text) ? text : "F";
        for (int i = 0; i < rules_given; i++) {
            char symbol;
            if (std::scanf(" %c=%63s", &symbol, text) == 2 && index_of(symbol) >= 0 && known(text))
                rules.body[index_of(symbol)] = text;
        }
        Counts predicted(word);
        std::printf("%s: lengths", name);
        for (int s = 0; s < steps && word.size() < 5000; s++) {
            word = rules.rewrite(word);
            predicted = predicted.grown(rules);
            std::printf(" %d", (int)word.size());
        }
        Counts real(word);
        bool same = real.total() == predicted.total();
        for (int i = 0; i < kSymbols; i++)
            same = same && real.n[i] == predicted.n[i];
        std::printf(", matrix %s\n", same ? "agrees" : "DIFFERS");
        Drawing drawing;
        drawing.draw(word, turn & 7, way & 7);
        drawing.print();
    }
    return 0;
}
