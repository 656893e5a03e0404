// Far terms of linear recurrences through powers of the companion matrix, checked by polynomial reduction; also periods.
#include <cstdint>
#include <cstdio>

using u64 = std::uint64_t;

static const u64 modulus = 1000000007ULL;

template <int N> struct Matrix {
    u64 at[N][N] = {};

    static Matrix identity() {
        Matrix m;
        for (int i = 0; i < N; i++)
            m.at[i][i] = 1;
        return m;
    }

    Matrix operator*(const Matrix &o) const {
        Matrix r;
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                for (int k = 0; k < N; k++)
                    r.at[i][j] = (r.at[i][j] + at[i][k] * o.at[k][j]) % modulus;
        return r;
    }
};

template <class T> T power(T base, u64 e, T result) {
    while (e) {
        if (e & 1)
            result = result * base;
        base = base * base;
        e >>= 1;
    }
    return result;
}

// the value of x^e modulo the characteristic polynomial
template <int N> struct Residue {
    u64 c[N] = {};
    const u64 *rule = nullptr; // x^N = rule[0] x^(N-1) + ... + rule[N-1]

    Residue operator*(const Residue &o) const {
        u64 wide[2 * N - 1] = {};
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                wide[i + j] = (wide[i + j] + c[i] * o.c[j]) % modulus;
        for (int d = 2 * N - 2; d >= N; d--)
            for (int k = 0; k < N; k++)
                wide[d - 1 - k] = (wide[d - 1 - k] + wide[d] * rule[k]) % modulus;
        Residue r;
        r.rule = rule;
        for (int i = 0; i < N; i++)
            r.c[i] = wide[i];
        return r;
    }
};

template <int N> u64 by_matrix(const u64 *rule, const u64 *start, u64 n) {
    Matrix<N> m;
    for (int j = 0; j < N; j++)
        m.at[0][j] = rule[j];
    for (int i = 1; i < N; i++)
        m.at[i][i - 1] = 1;
    m = power(m, n, Matrix<N>::identity());
    u64 value = 0;
    for (int j = 0; j < N; j++)
        value = (value + m.at[N - 1][j] * start[N - 1 - j]) % modulus;
    return value;
}

template <int N> u64 by_polynomial(const u64 *rule, const u64 *start, u64 n) {
    Residue<N> x, one;
    x.rule = one.rule = rule;
    one.c[0] = 1;
    x.c[1] = 1;
    x = power(x, n, one);
    u64 value = 0;
    for (int i = 0; i < N; i++)
        value = (value + x.c[i] * start[i]) % modulus;
    return value;
}

// length of the pure cycle modulo a small number, 0 if the start does not come back soon
static int period(int order, const u64 *rule, const u64 *start, u64 small) {
    u64 window[4];
    for (int i = 0; i < order; i++)
        window[i] = start[i] % small;
    for (int step = 1; step <= 3000; step++) {
        u64 next = 0;
        for (int i = 0; i < order; i++)
            next += rule[i] % small * window[order - 1 - i];
        bool same = true;
        for (int i = 0; i < order; i++) {
            window[i] = i + 1 < order ? window[i + 1] : next % small;
            same &= window[i] == start[i] % small;
        }
        if (same)
            return step;
    }
    return 0;
}

template <int N> void answer(const u64 *rule, const u64 *start) {
    int queries;
    if (std::scanf("%d", &queries) != 1)
        return;
    for (; queries > 0; queries--) {
        unsigned long long n;
        if (std::scanf("%llu", &n) != 1)
            return;
        u64 a = by_matrix<N>(rule, start, n), b = by_polynomial<N>(rule, start, n);
        std::printf("  term %llu: %llu %s\n", n, (unsigned long long)a, a == b ? "(agreed)" : "(DIFFERENT)");
    }
    std::printf("  periods modulo 2, 3, 10, 12: %d %d %d %d\n", period(N, rule, start, 2), period(N, rule, start, 3),
                period(N, rule, start, 10), period(N, rule, start, 12));
}

int main() {
    int order, number = 0;
    while (std::scanf("%d", &order) == 1 && order >= 2 && order <= 4) {
        u64 rule[4], start[4];
        for (int i = 0; i < 2 * order; i++) {
            unsigned v;
            if (std::scanf("%u", &v) != 1)
                return 0;
            (i < order ? rule[i] : start[i - order]) = v % modulus;
        }
        std::printf("recurrence %d of order %d\n", ++number, order);
        switch (order) {
        case 2:
            answer<2>(rule, start);
            break;
        case 3:
            answer<3>(rule, start);
            break;
        case 4:
            answer<4>(rule, start);
            break;
        }
    }
    return 0;
}
