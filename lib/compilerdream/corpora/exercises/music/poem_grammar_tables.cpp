// Poems from grammar tables: counts how many lines have a given number of syllables and unranks chosen ones into verse.
#include <cstdio>
#include <string>

namespace {

const int kMaxSyllables = 12;

enum Symbol { kLine, kSubject, kAction, kPlace, kNoun, kVerb, kQuality, kTime, kSymbols };

struct Word {
    Symbol of;
    const char *text;
    int syllables;
};

const Word kWords[] = {
    {kNoun, "moon", 1},          {kNoun, "river", 2},     {kNoun, "old heron", 3},   {kNoun, "lantern", 2},
    {kNoun, "snow", 1},          {kNoun, "dragonfly", 3}, {kVerb, "waits", 1},       {kVerb, "listens", 2},
    {kVerb, "wanders", 2},       {kVerb, "sings", 1},     {kVerb, "remembers", 3},   {kQuality, "pale", 1},
    {kQuality, "silent", 2},     {kQuality, "cold", 1},   {kQuality, "forgotten", 3}, {kTime, "at dusk", 2},
    {kTime, "again", 2},         {kTime, "still", 1},     {kTime, "all winter", 3},  {kPlace, "in the reeds", 3},
    {kPlace, "on the far hill", 4}, {kPlace, "over the roofs", 4}, {kPlace, "here", 1},
};

struct Rule {
    Symbol of;
    int size;
    Symbol part[3];
    const char *lead; // a word before the parts, one syllable, or nothing
};

const Rule kRules[] = {
    {kLine, 2, {kSubject, kAction, kLine}, ""},   {kLine, 2, {kTime, kSubject, kLine}, ""},
    {kLine, 3, {kSubject, kAction, kPlace}, ""},  {kSubject, 1, {kNoun, kLine, kLine}, "the"},
    {kSubject, 2, {kQuality, kNoun, kLine}, "the"}, {kSubject, 2, {kQuality, kNoun, kLine}, "one"},
    {kAction, 1, {kVerb, kLine, kLine}, ""},      {kAction, 2, {kVerb, kTime, kLine}, ""},
};

class Grammar {
public:
    Grammar() {
        for (auto &row : memo_)
            for (long &x : row)
                x = -1;
    }
    // number of texts of a symbol with exactly n syllables
    long count(Symbol s, int n) {
        if (n < 0)
            return 0;
        long &known = memo_[s][n];
        if (known >= 0)
            return known;
        long sum = 0;
        for (const Word &w : kWords)
            sum += w.of == s && w.syllables == n;
        for (const Rule &r : kRules)
            if (r.of == s)
                sum += parts(r, 0, n - (*r.lead != 0));
        return known = sum;
    }
    std::string unrank(Symbol s, int n, long index) {
        for (const Word &w : kWords)
            if (w.of == s && w.syllables == n && index-- == 0)
                return w.text;
        for (const Rule &r : kRules) {
            if (r.of != s)
                continue;
            int rest = n - (*r.lead != 0);
            long here = parts(r, 0, rest);
            if (index < here) {
                std::string text = r.lead;
                unrank_parts(r, 0, rest, index, text);
                return text;
            }
            index -= here;
        }
        return "?";
    }

private:
    long parts(const Rule &r, int from, int n) {
        if (from == r.size)
            return n == 0;
        long sum = 0;
        for (int k = 1; k <= n; k++) {
            long first = count(r.part[from], k);
            if (first)
                sum += first * parts(r, from + 1, n - k);
        }
        return sum;
    }
    void unrank_parts(const Rule &r, int from, int n, long index, std::string &text) {
        if (from == r.size)
            return;
        for (int k = 1; k <= n; k++) {
            long later = parts(r, from + 1, n - k), here = count(r.part[from], k) * later;
            if (index < here) {
                if (!text.empty())
                    text += ' ';
                text += unrank(r.part[from], k, index / later);
                unrank_parts(r, from + 1, n - k, index % later, text);
                return;
            }
            index -= here;
        }
    }
    long memo_[kSymbols][kMaxSyllables + 1];
};

// Plain enumeration without tables of counts: extends every open sentential form, leftmost symbol first.
struct Form {
    Symbol open[3 * kMaxSyllables];
    int size;
};

long enumerate(Form form, int left) {
    if (form.size == 0)
        return left == 0;
    if (left < form.size)
        return 0;
    Symbol s = form.open[--form.size];
    long sum = 0;
    for (const Word &w : kWords)
        if (w.of == s)
            sum += enumerate(form, left - w.syllables);
    for (const Rule &r : kRules) {
        if (r.of != s)
            continue;
        Form longer = form;
        for (int i = r.size - 1; i >= 0; i--)
            longer.open[longer.size++] = r.part[i];
        sum += enumerate(longer, left - (*r.lead != 0));
    }
    return sum;
}

} // namespace

int main() {
    Grammar grammar;
    for (int n = 3; n <= 7; n++) {
        Form start = {{kLine}, 1};
        long slow = enumerate(start, n), fast = grammar.count(kLine, n);
        std::printf("%d syllables: %ld lines, counted one by one %s\n", n, fast, slow == fast ? "the same" : "DIFFERENT");
    }
    unsigned seed;
    char form[16];
    int poem = 0;
    while (std::scanf("%u %15s", &seed, form) == 2) {
        unsigned long long state = seed + 1ull;
        std::printf("poem %d\n", ++poem);
        double choices = 1;
        for (const char *p = form; *p; p++) {
            int n = *p == 'a' ? 10 : *p - '0';
            long all = n >= 0 && n <= kMaxSyllables ? grammar.count(kLine, n) : 0;
            if (all == 0) {
                std::printf("    ...\n");
                continue;
            }
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            long index = (long)((state >> 33) % (unsigned long long)all);
            choices *= (double)all;
            std::string line = grammar.unrank(kLine, n, index);
            if (line[0] >= 'a' && line[0] <= 'z')
                line[0] = (char)(line[0] - 'a' + 'A');
            std::printf("    %s\n", line.c_str());
        }
        std::printf("    (one of %.3g)\n", choices);
    }
    return 0;
}
