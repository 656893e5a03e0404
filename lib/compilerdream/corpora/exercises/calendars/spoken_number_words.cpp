// English number words, cardinal and ordinal, read back again; letter counts and alphabetical facts about them.
#include <cstdio>
#include <cstring>
#include <string>

static const char *const small_words[20] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const ten_words[10] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
static const char *const scale_words[5] = {"", "thousand", "million", "billion", "trillion"};

static void below_thousand(int n, bool joined, std::string &out)
{
    if (n >= 100) {
        out += small_words[n / 100];
        out += " hundred";
        n %= 100;
        if (n) out += " and ";
    } else if (joined && n) {
        out += "and ";
    }
    if (n >= 20) {
        out += ten_words[n / 10];
        n %= 10;
        if (n) out += '-';
    }
    if (n) out += small_words[n];
}

static std::string in_words(long long n)
{
    std::string out;
    if (n == 0) return small_words[0];
    if (n < 0) {
        out = "minus ";
        n = -n;
    }
    long long power = 1000000000000LL;
    bool before = false;
    for (int scale = 4; scale >= 0; --scale, power /= 1000) {
        int group = static_cast<int>(n / power % 1000);
        if (!group) continue;
        if (before) out += ' ';
        below_thousand(group, before && scale == 0, out);
        if (scale) {
            out += ' ';
            out += scale_words[scale];
        }
        before = true;
    }
    return out;
}

static std::string ordinal(long long n)
{
    static const struct { const char *cardinal, *ordinal; } odd[] = {
        {"one", "first"}, {"two", "second"}, {"three", "third"}, {"five", "fifth"}, {"eight", "eighth"}, {"nine", "ninth"}, {"twelve", "twelfth"}};
    std::string words = in_words(n);
    size_t cut = words.find_last_of(" -");
    size_t start = cut == std::string::npos ? 0 : cut + 1;
    for (const auto &o : odd)
        if (words.compare(start, std::string::npos, o.cardinal) == 0)
            return words.substr(0, start) + o.ordinal;
    if (words.back() == 'y') {
        words.pop_back();
        return words + "ieth";
    }
    return words + "th";
}

static int lookup(const char *word, const char *const *table, int count)
{
    for (int i = 0; i < count; ++i)
        if (*table[i] && std::strcmp(word, table[i]) == 0)
            return i;
    return -1;
}

// the value of number words; false when a word is unknown
static bool understand(const std::string &text, long long &value)
{
    long long total = 0, group = 0;
    bool negative = false;
    char word[16];
    size_t length = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        char c = i < text.size() ? text[i] : ' ';
        if (c != ' ' && c != '-') {
            if (length < sizeof word - 1) word[length++] = c;
            continue;
        }
        word[length] = '\0';
        if (length == 0) continue;
        length = 0;
        int at;
        if ((at = lookup(word, small_words, 20)) >= 0) {
            group += at;
        } else if ((at = lookup(word, ten_words, 10)) >= 0) {
            group += at * 10;
        } else if (std::strcmp(word, "hundred") == 0) {
            group *= 100;
        } else if ((at = lookup(word, scale_words, 5)) >= 0) {
            for (; at > 0; --at) group *= 1000;
            total += group;
            group = 0;
        } else if (std::strcmp(word, "minus") == 0) {
            negative = true;
        } else if (std::strcmp(word, "and") != 0) {
            return false;
        }
    }
    value = negative ? -(total + group) : total + group;
    return true;
}

static int letters(const std::string &text)
{
    int n = 0;
    for (char c : text)
        n += c >= 'a' && c <= 'z';
    return n;
}

int main()
{
    long long n;
    while (std::scanf("%lld", &n) == 1) {
        std::string words = in_words(n);
        std::printf("%lld: %s", n, words.c_str());
        if (n > 0) std::printf(" / %s", ordinal(n).c_str());
        // the chain of letter counts always ends at four
        std::printf(" [");
        int steps = 0;
        for (int k = letters(words); steps < 12; k = letters(in_words(k)), ++steps) {
            std::printf("%s%d", steps ? " " : "", k);
            if (k == 4) break;
        }
        std::printf("]\n");
    }
    int lost = 0, total = 0;
    long long first = 1, last = 1;
    std::string first_words = in_words(1), last_words = first_words;
    for (int i = 1; i <= 1000; ++i) {
        std::string words = in_words(i);
        long long back = -1;
        if (!understand(words, back) || back != i) ++lost;
        total += letters(words);
        if (words < first_words) { first_words = words; first = i; }
        if (words > last_words) { last_words = words; last = i; }
    }
    std::printf("one to one thousand: %d letters, first in a dictionary %lld, last %lld, %d lost\n", total, first, last, lost);
    std::printf("unknown words: %s\n", understand("three score and ten", n) ? "accepted" : "rejected");
    return 0;
}
