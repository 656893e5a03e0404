// Turns formulas into postfix by precedence, tabulates them, and prints a minimal sum of products.
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

struct Formula {
    std::string postfix;
    std::string letters;
    const char *error = nullptr;
};

static int precedence(char op) {
    switch (op) {
        case '!': return 5;
        case '&': return 4;
        case '^': return 3;
        case '|': return 2;
        case '>': return 1;
        case '=': return 0;
        default: return -1;
    }
}

static Formula parse(const char *text) {
    Formula f;
    std::string pending;
    bool operand = true;  // is an operand expected here?
    for (; *text; text++) {
        char c = *text;
        if (c == ' ') continue;
        if (std::islower(static_cast<unsigned char>(c)) || c == '0' || c == '1') {
            if (!operand) return f.error = "operator expected", f;
            f.postfix += c;
            if (c >= 'a' && f.letters.find(c) == std::string::npos) f.letters += c;
            operand = false;
        } else if (c == '(' || c == '!') {
            if (!operand) return f.error = "operator expected", f;
            pending += c;
        } else if (c == ')' || precedence(c) >= 0) {
            if (operand) return f.error = "operand expected", f;
            int level = c == ')' ? -1 : precedence(c) + (c == '>');
            while (!pending.empty() && pending.back() != '(' && precedence(pending.back()) >= level) {
                f.postfix += pending.back();
                pending.pop_back();
            }
            if (c == ')') {
                if (pending.empty()) return f.error = "too many ')'", f;
                pending.pop_back();
            } else {
                pending += c;
                operand = true;
            }
        } else {
            return f.error = "unknown character", f;
        }
    }
    if (operand) return f.error = "operand expected at the end", f;
    for (; !pending.empty(); pending.pop_back()) {
        if (pending.back() == '(') return f.error = "')' is missing", f;
        f.postfix += pending.back();
    }
    return f;
}

static bool evaluate(const Formula &f, std::uint32_t row) {
    std::uint64_t stack = 0;  // one bit per value, the top lowest
    for (char c : f.postfix) {
        if (c == '0' || c == '1') {
            stack = stack << 1 | (c == '1');
        } else if (c >= 'a' && c <= 'z') {
            stack = stack << 1 | (row >> f.letters.find(c) & 1);
        } else if (c == '!') {
            stack ^= 1;
        } else {
            bool b = stack & 1, a = stack >> 1 & 1, value = false;
            switch (c) {
                case '&': value = a && b; break;
                case '|': value = a || b; break;
                case '^': value = a != b; break;
                case '>': value = !a || b; break;
                case '=': value = a == b; break;
            }
            stack = (stack >> 2) << 1 | value;
        }
    }
    return stack & 1;
}

struct Term {
    std::uint32_t care, value;
    bool covers(std::uint32_t row) const { return (row & care) == value; }
};

// Greedy: widen each uncovered true row as far as the table allows, dropping letters in order.
static std::vector<Term> minimise(std::uint64_t table, int letters) {
    std::vector<Term> terms;
    std::uint32_t rows = 1u << letters;
    for (std::uint32_t row = 0; row < rows; row++) {
        bool done = !(table >> row & 1);
        for (const Term &t : terms) done = done || t.covers(row);
        if (done) continue;
        Term term = {rows - 1, row};
        for (int bit = 0; bit < letters; bit++) {
            Term wider = {term.care & ~(1u << bit), term.value & ~(1u << bit)};
            bool fits = true;
            for (std::uint32_t r = 0; r < rows; r++)
                if (wider.covers(r) && !(table >> r & 1)) fits = false;
            if (fits) term = wider;
        }
        terms.push_back(term);
    }
    return terms;
}

int main() {
    char line[128];
    while (std::fgets(line, sizeof line, stdin)) {
        std::string text(line);
        if (!text.empty() && text.back() == '\n') text.pop_back();
        Formula f = parse(text.c_str());
        if (f.error || f.letters.size() > 6) {
            std::printf("%s: %s\n", text.c_str(), f.error ? f.error : "too many letters");
            continue;
        }
        int letters = static_cast<int>(f.letters.size()), truths = 0;
        std::uint64_t table = 0;
        for (std::uint32_t row = 0; row < 1u << letters; row++) {
            bool value = evaluate(f, row);
            table |= static_cast<std::uint64_t>(value) << row;
            truths += value;
        }
        std::printf("%s: %s, %d of %d,", text.c_str(), f.postfix.c_str(), truths, 1 << letters);
        for (const Term &term : minimise(table, letters)) {
            std::printf(" ");
            for (int bit = 0; bit < letters; bit++)
                if (term.care >> bit & 1)
                    std::printf("%s%c", term.value >> bit & 1 ? "" : "!", f.letters[bit]);
            if (!term.care) std::printf("always");
        }
        std::printf("%s\n", truths ? "" : " never");
    }
    return 0;
}
