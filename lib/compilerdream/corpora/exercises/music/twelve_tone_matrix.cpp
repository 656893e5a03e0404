// Twelve-tone rows: the matrix of all forms, symmetries, intervals, hexachord partners and the forms hidden in a melody.
#include <cstdio>

namespace {

template <int N> struct Cycle {
    static int wrap(int x) {
        return (x % N + N) % N;
    }
    static int minus(int a, int b) {
        return wrap(a - b);
    }
    static int mirror(int a) {
        return wrap(-a);
    }
};

template <int N> struct Line {
    int note[N];

    int &operator[](int i) {
        return note[i];
    }
    int operator[](int i) const {
        return note[i];
    }
    bool operator==(const Line &o) const {
        for (int i = 0; i < N; i++)
            if (note[i] != o.note[i])
                return false;
        return true;
    }
    bool complete() const {
        unsigned seen = 0;
        for (int n : note)
            seen |= 1u << n;
        return seen == (1u << N) - 1;
    }
    Line transposed(int by) const {
        return mapped([by](int n) { return Cycle<N>::wrap(n + by); });
    }
    Line inverted() const {
        int axis = note[0];
        return mapped([axis](int n) { return Cycle<N>::wrap(2 * axis - n); });
    }
    Line multiplied(int factor) const {
        return mapped([factor](int n) { return Cycle<N>::wrap(n * factor); });
    }
    Line backwards() const {
        Line r;
        for (int i = 0; i < N; i++)
            r[i] = note[N - 1 - i];
        return r;
    }
    unsigned first_half() const {
        unsigned set = 0;
        for (int i = 0; i < N / 2; i++)
            set |= 1u << note[i];
        return set;
    }
    template <class F> Line mapped(F f) const {
        Line r;
        for (int i = 0; i < N; i++)
            r[i] = f(note[i]);
        return r;
    }
};

using Row = Line<12>;
const char kNames[] = "C C#D EbE F F#G AbA BbB ";

enum class Form { prime, inversion, retrograde, retrograde_inversion };

Row make(const Row &prime, Form form, int start) {
    Row r = prime.transposed(start - prime[0]);
    if (form == Form::inversion || form == Form::retrograde_inversion)
        r = r.inverted();
    if (form == Form::retrograde || form == Form::retrograde_inversion)
        r = r.backwards();
    return r;
}

const char *tag(Form f) {
    switch (f) {
    case Form::prime:
        return "P";
    case Form::inversion:
        return "I";
    case Form::retrograde:
        return "R";
    default:
        return "RI";
    }
}

void print_note(int n) {
    std::printf(" %c%c", kNames[2 * n], kNames[2 * n + 1]);
}

template <class Visit> void each_form(const Row &prime, Visit visit) {
    const Form all[] = {Form::prime, Form::inversion, Form::retrograde, Form::retrograde_inversion};
    for (Form f : all)
        for (int start = 0; start < 12; start++)
            visit(f, start, make(prime, f, start));
}

bool print_matrix(const Row &row) {
    Row side = make(row, Form::inversion, row[0]);
    bool good = true;
    for (int r = 0; r < 12; r++) {
        Row line = row.transposed(side[r] - row[0]);
        std::printf("   ");
        for (int c = 0; c < 12; c++)
            print_note(line[c]);
        std::printf("\n");
        good = good && line[r] == row[0] && line == make(row, Form::prime, side[r]);
    }
    return good;
}

void describe(const Row &row) {
    int distinct = 0, intervals = 0, seen = 0;
    each_form(row, [&](Form f, int start, const Row &a) {
        bool fresh = true;
        each_form(row, [&](Form g, int other, const Row &b) {
            if (a == b && (g < f || (g == f && other < start)))
                fresh = false;
        });
        distinct += fresh;
    });
    for (int i = 1; i < 12; i++) {
        int gap = Cycle<12>::minus(row[i], row[i - 1]);
        intervals += !(seen >> gap & 1);
        seen |= 1 << gap;
    }
    std::printf("  %d distinct forms, %d different intervals%s\n", distinct, intervals,
                intervals == 11 ? " (all-interval row)" : "");
    std::printf("  hexachord partners:");
    int partners = 0;
    each_form(row, [&](Form f, int start, const Row &other) {
        if ((row.first_half() & other.first_half()) == 0 && f != Form::retrograde && f != Form::retrograde_inversion) {
            std::printf(" %s%d", tag(f), start);
            partners++;
        }
    });
    std::printf("%s\n", partners ? "" : " none");
    Row fourths = row.multiplied(5);
    std::printf("  in fourths:");
    for (int i = 0; i < 12; i++)
        print_note(fourths[i]);
    std::printf(", back by the same step: %s\n", fourths.multiplied(5) == row ? "yes" : "NO");
}

} // namespace

int main() {
    char kind;
    Row row = {}, current = {};
    bool have = false;
    int matrices = 0;
    while (std::scanf(" %c", &kind) == 1) {
        for (int i = 0; i < 12; i++) {
            int n;
            if (std::scanf("%d", &n) != 1)
                return 0;
            row[i] = Cycle<12>::wrap(n);
        }
        if (!row.complete()) {
            std::printf("not a row: some note is missing\n");
            continue;
        }
        if (kind == 'r') {
            current = row;
            have = true;
            std::printf("row %d\n", ++matrices);
            if (matrices == 1)
                std::printf("  matrix with a constant diagonal: %s\n", print_matrix(row) ? "yes" : "NO");
            describe(row);
        } else if (have) {
            int found = 0;
            std::printf("  melody is");
            each_form(current, [&](Form f, int start, const Row &a) {
                if (a == row) {
                    std::printf(" %s%d", tag(f), start);
                    found++;
                }
            });
            std::printf("%s\n", found ? "" : " no form of the row");
        }
    }
    return 0;
}
