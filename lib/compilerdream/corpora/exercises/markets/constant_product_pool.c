/* Simulates a trading pool that keeps the product of its two stocks: swaps, deposits, withdrawals, fees. */
#include <stdio.h>

typedef unsigned long long u64;

struct pool {
    u64 grain, cloth, shares;
    unsigned fee;   /* in hundredths of a percent */
};

struct purse {
    u64 grain, cloth, shares;
};

static inline u64 smaller(u64 a, u64 b) { return a < b ? a : b; }

static u64 root(u64 n)
{
    u64 r = 0;
    for (u64 bit = 1ull << 31; bit; bit >>= 1)
        if ((r + bit) * (r + bit) <= n)
            r += bit;
    return r;
}

static inline u64 product(const struct pool *p) { return p->grain * p->cloth; }

static u64 quote(u64 in_stock, u64 out_stock, u64 amount, unsigned fee)
{
    u64 worth = amount * (10000 - fee);
    return worth * out_stock / (in_stock * 10000 + worth);
}

static int swap(struct pool *p, struct purse *owner, int sell_grain, u64 amount)
{
    u64 *in = sell_grain ? &p->grain : &p->cloth, *out = sell_grain ? &p->cloth : &p->grain;
    u64 *pay = sell_grain ? &owner->grain : &owner->cloth, *get = sell_grain ? &owner->cloth : &owner->grain;
    if (amount > *pay)
        return 0;
    u64 result = quote(*in, *out, amount, p->fee);
    *pay -= amount;
    *in += amount;
    *out -= result;
    *get += result;
    return 1;
}

static u64 deposit(struct pool *p, struct purse *owner, u64 grain, u64 cloth)
{
    u64 minted;
    if (p->shares == 0) {
        minted = root(grain * cloth);
    } else {
        minted = smaller(grain * p->shares / p->grain, cloth * p->shares / p->cloth);
        /* take only what matches the current ratio, rounded in favour of the pool */
        grain = smaller(grain, (minted * p->grain + p->shares - 1) / p->shares);
        cloth = smaller(cloth, (minted * p->cloth + p->shares - 1) / p->shares);
    }
    if (grain > owner->grain || cloth > owner->cloth || minted == 0)
        return 0;
    owner->grain -= grain;
    owner->cloth -= cloth;
    owner->shares += minted;
    p->grain += grain;
    p->cloth += cloth;
    p->shares += minted;
    return minted;
}

static int withdraw(struct pool *p, struct purse *owner, u64 shares)
{
    if (shares > owner->shares || shares >= p->shares)
        return 0;
    u64 grain = p->grain * shares / p->shares, cloth = p->cloth * shares / p->shares;
    p->grain -= grain;
    p->cloth -= cloth;
    p->shares -= shares;
    owner->grain += grain;
    owner->cloth += cloth;
    owner->shares -= shares;
    return 1;
}

static void show(const char *what, const struct pool *p, struct purse o)
{
    u64 price = p->cloth * 10000 / p->grain;
    printf("%-14s pool %7llu/%7llu shares %6llu price %llu.%04llu | purse %6llu %6llu %6llu\n", what, p->grain, p->cloth,
           p->shares, price / 10000, price % 10000, o.grain, o.cloth, o.shares);
}

int main(void)
{
    struct pool p = {0, 0, 0, 0};
    struct purse owners[3] = {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}};
    u64 total_grain = 0, total_cloth = 0, a, b;
    int who, shrunk = 0;
    char op;
    if (scanf("%u", &p.fee) != 1 || p.fee >= 10000)
        return 0;
    for (int i = 0; i < 3; i++) {
        if (scanf("%llu %llu", &owners[i].grain, &owners[i].cloth) != 2)
            return 0;
        total_grain += owners[i].grain;
        total_cloth += owners[i].cloth;
    }
    while (scanf(" %c %d %llu %llu", &op, &who, &a, &b) == 4) {
        if (who < 0 || who > 2)
            continue;
        struct purse *owner = &owners[who];
        struct pool before = p;
        char label[32];
        int done = 0;
        snprintf(label, sizeof label, "%c by %d", op, who);
        switch (op) {
        case 'd': done = deposit(&p, owner, a, b) > 0; break;
        case 'w': done = withdraw(&p, owner, a); break;
        case 'g': done = p.shares > 0 && swap(&p, owner, 1, a); break;
        case 'c': done = p.shares > 0 && swap(&p, owner, 0, a); break;
        case 't': /* there and back: how much does a round trip lose? */
            if (p.shares > 0) {
                u64 held = owner->cloth, had = owner->grain;
                done = swap(&p, owner, 1, a) && swap(&p, owner, 0, owner->cloth - held);
                printf("round trip of %llu loses %llu\n", a, had - owner->grain);
            }
            break;
        default: break;
        }
        if (done && op != 'w' && product(&p) < product(&before))
            shrunk++;
        if (done)
            show(label, &p, *owner);
        else
            printf("%-14s refused\n", label);
    }
    u64 grain = p.grain, cloth = p.cloth, shares = 0;
    for (int i = 0; i < 3; i++) {
        grain += owners[i].grain;
        cloth += owners[i].cloth;
        shares += owners[i].shares;
    }
    printf("goods %s, shares %s, product shrank %d times\n",
           grain == total_grain && cloth == total_cloth ? "conserved" : "LOST", shares == p.shares ? "match" : "DIFFER", shrunk);
    return 0;
}
