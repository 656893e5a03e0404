// Braid words: free reduction, strand permutation, reduced Burau matrices and the Alexander polynomial of the closure.
#include <cstdio>

constexpr int max_letters = 12, width = 48;

struct Word {
    int size = 0;
    int letter[max_letters] = {};

    Word() = default;
    Word(int a, int b, int c) : size(3), letter{a, b, c} {}
    Word(int a, int b) : size(2), letter{a, b} {}
    const int *begin() const { return letter; }
    const int *end() const { return letter + size; }
    void push(int x) { letter[size++] = x; }
};

// a Laurent polynomial in t: the coefficient list begins at the power low
class Laurent {
public:
    Laurent() = default;
    Laurent(int value, int power) : low(power), len(value != 0) { coeff[0] = value; }
    bool zero() const { return len == 0; }
    int span() const { return len - 1; }

    Laurent plus(const Laurent &o, int factor) const {
        if (o.zero())
            return *this;
        Laurent r;
        r.low = zero() || o.low < low ? o.low : low;
        int high = !zero() && low + span() > o.low + o.span() ? low + span() : o.low + o.span();
        r.len = high - r.low + 1;
        for (int e = r.low; e <= high; e++)
            r.coeff[e - r.low] = at(e) + factor * o.at(e);
        r.trim();
        return r;
    }

    Laurent times(const Laurent &o) const {
        Laurent r;
        if (zero() || o.zero())
            return r;
        r.low = low + o.low;
        r.len = len + o.len - 1;
        for (int i = 0; i < len; i++)
            for (int j = 0; j < o.len; j++)
                r.coeff[i + j] += coeff[i] * o.coeff[j];
        return r;
    }

    // division by 1 + t + ... + t^(n-1), which ought to leave no remainder
    Laurent over_geometric(int n, bool &exact) const {
        Laurent work = *this, q;
        while (work.span() >= n - 1) {
            int power = work.low, lead = work.coeff[0];
            q = q.plus(Laurent(lead, power), 1);
            for (int k = 0; k < n; k++)
                work = work.plus(Laurent(lead, power + k), -1);
        }
        exact = work.zero();
        return q;
    }

    // unit multiple with lowest power 0 and positive leading coefficient
    void normalise() {
        low = 0;
        if (!zero() && coeff[len - 1] < 0)
            for (int &c : coeff)
                c = -c;
    }

    bool palindromic() const {
        for (int i = 0; i < len; i++)
            if (coeff[i] != coeff[len - 1 - i])
                return false;
        return true;
    }

    int evaluate(int t) const {
        int v = 0;
        for (int i = len; i-- > 0;)
            v = v * t + coeff[i];
        return v;
    }

    bool same(const Laurent &o) const { return plus(o, -1).zero(); }

    void print() const {
        for (int i = span(); i >= 0; i--)
            if (coeff[i])
                std::printf(i ? " %+dt^%d" : " %+d", coeff[i], i);
        if (zero())
            std::printf(" 0");
    }

private:
    int low = 0, len = 0;
    int coeff[width] = {};

    int at(int e) const { return e < low || e > low + span() ? 0 : coeff[e - low]; }

    void trim() {
        int skip = 0;
        while (len > 0 && coeff[len - 1] == 0)
            len--;
        while (skip < len && coeff[skip] == 0)
            skip++;
        if (skip == 0)
            return;
        for (int i = skip; i < len; i++)
            coeff[i - skip] = coeff[i];
        for (int i = len - skip; i < len; i++)
            coeff[i] = 0;
        len -= skip;
        low += skip;
    }
};

struct Burau {
    int n;
    Laurent at[3][3];
};

static Burau burau(const Word &w, int strands) {
    Burau m;
    m.n = strands - 1;
    for (int i = 0; i < m.n; i++)
        m.at[i][i] = Laurent(1, 0);
    for (int letter : w) {
        int g = (letter > 0 ? letter : -letter) - 1, e = letter > 0 ? 1 : -1;
        // only the columns next to g change
        for (int r = 0; r < m.n; r++) {
            Laurent x = m.at[r][g];
            if (g > 0)
                m.at[r][g - 1] = m.at[r][g - 1].plus(x.times(Laurent(1, e > 0 ? 1 : 0)), 1);
            if (g + 1 < m.n)
                m.at[r][g + 1] = m.at[r][g + 1].plus(x.times(Laurent(1, e > 0 ? 0 : -1)), 1);
            m.at[r][g] = x.times(Laurent(-1, e));
        }
    }
    return m;
}

static bool same_image(const Word &a, const Word &b, int strands) {
    Burau x = burau(a, strands), y = burau(b, strands);
    for (int i = 0; i < x.n; i++)
        for (int j = 0; j < x.n; j++)
            if (!x.at[i][j].same(y.at[i][j]))
                return false;
    return true;
}

static Laurent determinant(const Burau &m, int row, int used) {
    if (row == m.n)
        return Laurent(1, 0);
    Laurent sum;
    for (int c = 0, sign = 1; c < m.n; c++)
        if (!(used >> c & 1)) {
            sum = sum.plus(m.at[row][c].times(determinant(m, row + 1, used | 1 << c)), sign);
            sign = -sign;
        }
    return sum;
}

static Word freely_reduced(const Word &w) {
    Word r;
    for (int letter : w)
        if (r.size > 0 && r.letter[r.size - 1] == -letter)
            r.size--;
        else
            r.push(letter);
    return r;
}

static int components(const Word &w, int strands) {
    int at[4] = {0, 1, 2, 3}, found = 0, seen = 0;
    for (int letter : w) {
        int g = (letter > 0 ? letter : -letter) - 1, t = at[g];
        at[g] = at[g + 1];
        at[g + 1] = t;
    }
    for (int i = 0; i < strands; i++) {
        found += !(seen >> i & 1);
        for (int j = i; !(seen >> j & 1); j = at[j])
            seen |= 1 << j;
    }
    return found;
}

int main() {
    int strands, letter;
    bool relations = same_image(Word(1, 2, 1), Word(2, 1, 2), 4) && same_image(Word(1, 3), Word(3, 1), 4) && same_image(Word(2, -2), Word(), 3);
    std::printf("braid relations %s\n", relations ? "hold" : "fail");
    while (std::scanf("%d", &strands) == 1 && strands >= 2 && strands <= 4) {
        Word w;
        int writhe = 0;
        while (std::scanf("%d", &letter) == 1 && letter != 0)
            if (letter > -strands && letter < strands && w.size < max_letters) {
                w.push(letter);
                writhe += letter > 0 ? 1 : -1;
            }
        Word r = freely_reduced(w);
        Burau m = burau(r, strands);
        for (int i = 0; i < m.n; i++)
            for (int j = 0; j < m.n; j++)
                m.at[i][j] = Laurent(i == j, 0).plus(m.at[i][j], -1);
        bool exact;
        Laurent a = determinant(m, 0, 0).over_geometric(strands, exact);
        a.normalise();
        int parts = components(r, strands), value = a.evaluate(1), knot = parts == 1;
        std::printf("%d strands, %d of %d letters left, writhe %d, components %d\n  alexander:", strands, r.size,
                    w.size, writhe, parts);
        a.print();
        int det = a.evaluate(-1);
        std::printf("\n  determinant %d, %s\n", det < 0 ? -det : det,
                    !exact ? "NOT DIVISIBLE" : !knot ? "a link" : (value == 1 || value == -1) && a.palindromic() ? "a knot, checks pass" : "CHECKS FAIL");
    }
    return 0;
}
