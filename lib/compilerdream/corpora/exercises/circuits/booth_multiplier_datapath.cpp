// Steps the registers of signed multipliers (shift-add, Booth radix 2 and radix 4) and compares their work.
#include <cstdint>
#include <cstdio>

template <int Bits>
struct Datapath {
    static constexpr int64_t full = int64_t(1) << Bits;
    int64_t high = 0;      // signed accumulator
    uint32_t low = 0;      // multiplier, replaced by product bits
    int extra = 0;         // bit to the right of low
    int additions = 0, cycles = 0;

    void shift(int places) {
        for (; places > 0; places--) {
            extra = low & 1;
            low = low >> 1 | uint32_t(high & 1) << (Bits - 1);
            high = (high - (high & 1)) / 2;
        }
        cycles++;
    }
    void add(int64_t amount) {
        if (amount == 0) return;
        high += amount;
        additions++;
    }
    void start(int multiplier) {
        *this = Datapath();
        low = uint32_t(multiplier) & uint32_t(full - 1);
    }
    int64_t product() const { return high * full + low; }
};

template <int Bits>
int64_t shift_add(Datapath<Bits> &d, int a, int b) {
    d.start(b);
    for (int i = 0; i < Bits; i++) {
        if (d.low & 1) d.add(i == Bits - 1 ? -int64_t(a) : a);
        d.shift(1);
    }
    return d.product();
}

template <int Bits>
int64_t booth_two(Datapath<Bits> &d, int a, int b) {
    d.start(b);
    for (int i = 0; i < Bits; i++) {
        int now = d.low & 1;
        d.add(int64_t(d.extra - now) * a);
        d.shift(1);
    }
    return d.product();
}

template <int Bits>
int64_t booth_four(Datapath<Bits> &d, int a, int b) {
    static const int digit[8] = {0, 1, 1, 2, -2, -1, -1, 0};
    d.start(b);
    for (int i = 0; i < Bits / 2; i++) {
        d.add(int64_t(digit[(d.low & 3) * 2 + d.extra]) * a);
        d.shift(2);
    }
    return d.product();
}

template <int Bits>
struct Multiplier {
    const char *name;
    int64_t (*multiply)(Datapath<Bits> &, int, int);
};

template <int Bits>
const Multiplier<Bits> *machines() {
    static const Multiplier<Bits> list[] = {
        {"shift-add", shift_add<Bits>}, {"booth 2", booth_two<Bits>}, {"booth 4", booth_four<Bits>}};
    return list;
}

template <int Bits>
int wrapped(int v) {
    const int span = 1 << Bits;
    int r = ((v % span) + span) % span;
    return r >= span / 2 ? r - span : r;
}

template <int Bits>
void multiply_and_show(int a, int b) {
    a = wrapped<Bits>(a);
    b = wrapped<Bits>(b);
    printf("%d bits: %d * %d\n", Bits, a, b);
    for (int k = 0; k < 3; k++) {
        Datapath<Bits> d;
        int64_t p = machines<Bits>()[k].multiply(d, a, b);
        printf("  %-9s = %lld, %d cycles, %d additions%s\n", machines<Bits>()[k].name, (long long)p, d.cycles,
               d.additions, p == int64_t(a) * b ? "" : " WRONG");
    }
}

static void all_small() {
    for (int k = 0; k < 3; k++) {
        int wrong = 0, additions = 0;
        Datapath<6> d;
        for (int a = -32; a < 32; a++)
            for (int b = -32; b < 32; b++) {
                wrong += machines<6>()[k].multiply(d, a, b) != a * b;
                additions += d.additions;
            }
        printf("all 6-bit pairs, %-9s: %d wrong, %.3f additions each\n", machines<6>()[k].name, wrong,
               additions / 4096.0);
    }
}

int main() {
    int bits, a, b;
    while (scanf("%d %d %d", &bits, &a, &b) == 3) {
        if (bits == 8) multiply_and_show<8>(a, b);
        else if (bits == 16) multiply_and_show<16>(a, b);
        else printf("no %d-bit machine\n", bits);
    }
    all_small();
    return 0;
}
