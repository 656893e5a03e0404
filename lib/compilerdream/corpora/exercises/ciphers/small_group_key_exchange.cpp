// Key agreement and ElGamal messages in small prime groups, with discrete logarithms found by giant steps.
#include <cstdint>
#include <cstdio>

using Number = uint64_t;

inline Number times(Number a, Number b, Number m) { return a * b % m; }

inline Number power(Number base, Number exponent, Number m)
{
    Number result = 1;
    for (base %= m; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = times(result, base, m);
        base = times(base, base, m);
    }
    return result;
}

struct Generator {
    uint32_t state;
    Number next(Number below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state % below;
    }
};

struct Group {
    Number prime, base, order;
    Number raise(Number x) const { return power(base, x, prime); }
    Number inverse(Number a) const { return power(a, prime - 2, prime); }
    Number pick(Generator &g) const { return 1 + g.next(order - 1); }
};

// The order of the base divides prime - 1: strip prime factors while the power stays one.
inline Number element_order(Number base, Number prime)
{
    Number order = prime - 1, rest = prime - 1;
    for (Number f = 2; rest > 1; f++) {
        if (f * f > rest)
            f = rest;
        while (rest % f == 0) {
            rest /= f;
            if (power(base, order / f, prime) == 1)
                order /= f;
        }
    }
    return order;
}

struct Sealed {
    Number hint, body;
};

inline Sealed seal(const Group &g, Number public_key, Number message, Number nonce)
{
    return Sealed{g.raise(nonce), times(message, power(public_key, nonce, g.prime), g.prime)};
}

inline Number unseal(const Group &g, Number secret, Sealed s)
{
    return times(s.body, g.inverse(power(s.hint, secret, g.prime)), g.prime);
}

const int table_size = 4096;

class StepTable {
public:
    explicit StepTable(const Group &g) : group_(g), stride_(1)
    {
        while (stride_ * stride_ < g.order)
            stride_++;
        for (Slot &s : slots_)
            s.used = false;
        Number value = 1;
        for (Number i = 0; i < stride_; i++) {
            insert(value, i);
            value = times(value, g.base, g.prime);
        }
        giant_ = g.inverse(value);
    }
    bool logarithm(Number target, Number &answer) const
    {
        for (Number j = 0; j <= stride_; j++) {
            Number i;
            if (find(target, i)) {
                answer = (j * stride_ + i) % group_.order;
                return true;
            }
            target = times(target, giant_, group_.prime);
        }
        return false;
    }
    Number stride() const { return stride_; }

private:
    struct Slot {
        Number value, index;
        bool used;
    };
    void insert(Number value, Number index)
    {
        Number at = value % table_size;
        while (slots_[at].used) {
            if (slots_[at].value == value)
                return;
            at = (at + 1) % table_size;
        }
        slots_[at] = Slot{value, index, true};
    }
    bool find(Number value, Number &index) const
    {
        for (Number at = value % table_size; slots_[at].used; at = (at + 1) % table_size)
            if (slots_[at].value == value) {
                index = slots_[at].index;
                return true;
            }
        return false;
    }

    const Group &group_;
    Number stride_, giant_;
    Slot slots_[table_size];
};

int main()
{
    unsigned long long prime, base;
    unsigned seed;
    while (std::scanf("%llu %llu %u", &prime, &base, &seed) == 3) {
        Group g{prime, base, element_order(base, prime)};
        Generator random{seed};
        if (g.order < 3 || g.order > 4000000) {
            std::printf("group %llu: order %llu does not serve\n", prime, (unsigned long long)g.order);
            continue;
        }
        Number alice = g.pick(random), bob = g.pick(random), eve = g.pick(random);
        Number alice_public = g.raise(alice), bob_public = g.raise(bob), eve_public = g.raise(eve);
        std::printf("group %llu, base %llu of order %llu\n", prime, base, (unsigned long long)g.order);
        Number shared = power(bob_public, alice, g.prime);
        std::printf("  public keys %llu %llu, shared %llu: %s\n", (unsigned long long)alice_public,
                    (unsigned long long)bob_public, (unsigned long long)shared,
                    shared == power(alice_public, bob, g.prime) ? "agree" : "differ");
        // Eve in the middle shares one secret with each side.
        bool fooled = power(eve_public, alice, g.prime) == power(alice_public, eve, g.prime) &&
                      power(eve_public, bob, g.prime) == power(bob_public, eve, g.prime);
        std::printf("  in the middle: %s\n", fooled ? "both sides share with the third" : "impossible");

        Number nonce = g.pick(random), first = 2 + random.next(g.prime - 3), second = 2 + random.next(g.prime - 3);
        Sealed a = seal(g, bob_public, first, nonce), b = seal(g, bob_public, second, nonce);
        std::printf("  messages %llu %llu: %s\n", (unsigned long long)first, (unsigned long long)second,
                    unseal(g, bob, a) == first && unseal(g, bob, b) == second ? "opened" : "lost");
        Sealed product{times(a.hint, b.hint, g.prime), times(a.body, b.body, g.prime)};
        std::printf("  product opens to %llu, expected %llu\n", (unsigned long long)unseal(g, bob, product),
                    (unsigned long long)times(first, second, g.prime));
        Number guess = times(times(b.body, g.inverse(a.body), g.prime), first, g.prime);
        std::printf("  same nonce twice reveals %llu: %s\n", (unsigned long long)guess, guess == second ? "yes" : "no");

        StepTable table(g);
        Number found = 0;
        bool solved = table.logarithm(alice_public, found);
        std::printf("  giant steps of %llu find secret %llu: %s\n", (unsigned long long)table.stride(),
                    (unsigned long long)found, solved && found == alice ? "right" : "wrong");
    }
    return 0;
}
