// Invoice printer: wraps descriptions into columns, mixes tax rates, applies discounts and spells the total in words.
#include <cstdio>
#include <cstring>
#include <string>

using std::string;

namespace {

const int kWidth = 24;

struct Line {
    string text;
    long quantity = 0;
    long price = 0;
    int discount = 0;  // percent
    int rate = 0;      // index of the tax rate
    long amount() const {
        long hundredths = quantity * price * (100 - discount);
        return (hundredths < 0 ? hundredths - 50 : hundredths + 50) / 100;
    }
};

struct Rate {
    char code;
    int permille;
    long base;
};

Rate rates[] = {{'A', 200, 0}, {'B', 55, 0}, {'Z', 0, 0}};

string money(long cents) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%03ld", cents < 0 ? -cents : cents);
    string out = digits;
    out.insert(out.size() - 2, ".");
    for (int i = static_cast<int>(out.size()) - 6; i > 0; i -= 3) out.insert(static_cast<size_t>(i), ",");
    return cents < 0 ? "-" + out : out;
}

// Takes the next piece of at most kWidth characters, cut at a blank if there is one.
string take_piece(string &rest) {
    if (static_cast<int>(rest.size()) <= kWidth) {
        string all = rest;
        rest.clear();
        return all;
    }
    size_t cut = rest.rfind(' ', kWidth);
    bool at_blank = cut != string::npos && cut > 0;
    if (!at_blank) cut = kWidth;
    string piece = rest.substr(0, cut);
    rest.erase(0, cut + (at_blank ? 1 : 0));
    return piece;
}

void print_line(int number, const Line &l) {
    string rest = l.text;
    string first = take_piece(rest);
    std::printf("%2d  %-*s %5ld %10s ", number, kWidth, first.c_str(), l.quantity, money(l.price).c_str());
    if (l.discount) std::printf("%3d%% ", l.discount);
    else std::printf("     ");
    std::printf("%c %12s\n", rates[l.rate].code, money(l.amount()).c_str());
    while (!rest.empty()) std::printf("    %s\n", take_piece(rest).c_str());
}

const char *const kSmall[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                              "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                              "eighteen", "nineteen"};
const char *const kTens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

string spell(long n) {
    if (n < 20) return kSmall[n];
    if (n < 100) {
        string s = kTens[n / 10];
        return n % 10 ? s + "-" + kSmall[n % 10] : s;
    }
    long unit = n < 1000 ? 100 : n < 1000000 ? 1000 : 1000000;
    string s = spell(n / unit);
    s += unit == 100 ? " hundred" : unit == 1000 ? " thousand" : " million";
    if (n % unit) s += (n % unit < 100 ? " and " : " ") + spell(n % unit);
    return s;
}

bool read_line(Line &l) {
    char code, text[160];
    if (std::scanf(" %c %ld %ld %d %159[^\n]", &code, &l.quantity, &l.price, &l.discount, text) != 5) return false;
    l.text = text;
    l.rate = 0;
    while (l.rate < 2 && rates[l.rate].code != code) ++l.rate;
    return true;
}

void rule(char c) {
    std::printf("%s\n", string(64, c).c_str());
}

void print_total(const char *label, long cents) {
    std::printf("%50s %13s\n", label, money(cents).c_str());
}

}  // namespace

int main() {
    Line l;
    long net = 0, tax = 0;
    int number = 0, wide = 0;
    rule('=');
    std::printf("no  %-*s %5s %10s disc t %12s\n", kWidth, "description", "units", "price", "amount");
    rule('-');
    while (read_line(l)) {
        print_line(++number, l);
        rates[l.rate].base += l.amount();
        net += l.amount();
        if (static_cast<int>(l.text.size()) > kWidth) ++wide;
    }
    rule('-');
    print_total("net", net);
    for (const Rate &r : rates) {
        if (r.base == 0) continue;
        long part = (r.base * r.permille + 500) / 1000;
        char label[48];
        std::snprintf(label, sizeof label, "tax %c %d.%d%% of %s", r.code, r.permille / 10, r.permille % 10,
                      money(r.base).c_str());
        print_total(label, part);
        tax += part;
    }
    print_total("to pay", net + tax);
    rule('=');
    long due = net + tax;
    string words = spell(due / 100) + " and " + spell(due % 100) + " hundredths";
    while (!words.empty()) std::printf("  %s\n", take_piece(words).c_str());
    std::printf("%d lines, %d wrapped\n", number, wide);
    return 0;
}
