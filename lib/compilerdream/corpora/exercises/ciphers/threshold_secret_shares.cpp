// Threshold sharing of secrets by polynomials over prime fields: joining, forging, refreshing and adding shares.
#include <cstdint>
#include <cstdio>

template <uint32_t P>
struct Field {
    uint32_t value;
    Field(uint64_t v = 0) : value((uint32_t)(v % P)) {}
    Field operator+(Field o) const { return Field((uint64_t)value + o.value); }
    Field operator-(Field o) const { return Field((uint64_t)value + P - o.value); }
    Field operator*(Field o) const { return Field((uint64_t)value * o.value); }
    Field operator/(Field o) const { return *this * o.raised(P - 2); }
    bool operator==(Field o) const { return value == o.value; }
    Field raised(uint32_t n) const
    {
        if (n == 0)
            return Field(1);
        Field half = raised(n / 2);
        return n % 2 ? half * half * *this : half * half;
    }
};

const int max_shares = 10;

template <class F>
struct Share {
    F x, y;
};

template <class F>
F evaluate(const F *coefficients, int count, F x)
{
    F sum = 0;
    for (int i = count - 1; i >= 0; i--)
        sum = sum * x + coefficients[i];
    return sum;
}

// Lagrange interpolation at any place; at zero it gives the secret.
template <class F>
F interpolate(const Share<F> *shares, int count, F at)
{
    F sum = 0;
    for (int i = 0; i < count; i++) {
        F top = 1, bottom = 1;
        for (int j = 0; j < count; j++)
            if (j != i) {
                top = top * (at - shares[j].x);
                bottom = bottom * (shares[i].x - shares[j].x);
            }
        sum = sum + shares[i].y * top / bottom;
    }
    return sum;
}

class Source {
public:
    explicit Source(uint64_t seed) : state_(seed * 2 + 1) {}
    uint32_t next()
    {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return (uint32_t)(state_ >> 33);
    }

private:
    uint64_t state_;
};

template <class F>
void deal(F secret, int threshold, int count, Source &source, Share<F> *shares)
{
    F coefficients[max_shares];
    coefficients[0] = secret;
    for (int i = 1; i < threshold; i++)
        coefficients[i] = F(source.next());
    for (int i = 0; i < count; i++)
        shares[i] = Share<F>{F(i + 1), evaluate(coefficients, threshold, F(i + 1))};
}

struct Tally {
    int groups = 0, right = 0;
};

// Visits every group of `wanted` shares recursively and counts those that give the secret.
template <class F>
void try_groups(const Share<F> *all, int count, int from, int wanted, Share<F> *chosen, int have, F secret, Tally &tally)
{
    if (have == wanted) {
        tally.groups++;
        tally.right += interpolate(chosen, have, F(0)) == secret;
        return;
    }
    for (int i = from; i < count; i++) {
        chosen[have] = all[i];
        try_groups(all, count, i + 1, wanted, chosen, have + 1, secret, tally);
    }
}

template <class F>
Tally count_groups(const Share<F> *all, int count, int wanted, F secret)
{
    Share<F> chosen[max_shares];
    Tally tally;
    try_groups(all, count, 0, wanted, chosen, 0, secret, tally);
    return tally;
}

template <class F>
void story(const char *field_name, uint32_t number, int threshold, int count, uint32_t seed)
{
    Source source(seed);
    Share<F> shares[max_shares], other[max_shares], mixed[max_shares];
    F secret(number);
    deal(secret, threshold, count, source, shares);
    std::printf("field %s, secret %u, %d of %d\n  shares", field_name, (unsigned)secret.value, threshold, count);
    for (int i = 0; i < count; i++)
        std::printf(" %u", (unsigned)shares[i].y.value);
    Tally enough = count_groups(shares, count, threshold, secret);
    std::printf("\n  enough: %d of %d groups right", enough.right, enough.groups);
    if (threshold > 1) {
        Tally few = count_groups(shares, count, threshold - 1, secret);
        std::printf("; one short: %d of %d", few.right, few.groups);
    }
    // New shares of zero change every share but not the secret.
    deal(F(0), threshold, count, source, other);
    int changed = 0;
    for (int i = 0; i < count; i++) {
        mixed[i] = Share<F>{shares[i].x, shares[i].y + other[i].y};
        changed += !(mixed[i].y == shares[i].y);
    }
    bool kept = interpolate(mixed, threshold, F(0)) == secret;
    std::printf("\n  refresh: %d changed, secret %s\n", changed, kept ? "kept" : "lost");
    // Sums of shares are shares of the sum.
    deal(F(1000), threshold, count, source, other);
    for (int i = 0; i < count; i++)
        mixed[i].y = shares[i].y + other[i].y;
    std::printf("  with 1000 added: %u\n", (unsigned)interpolate(mixed, threshold, F(0)).value);
    // A lost share is computed from the others.
    if (count > threshold) {
        F again = interpolate(shares, threshold, shares[count - 1].x);
        std::printf("  last share rebuilt: %s\n", again == shares[count - 1].y ? "equal" : "different");
    }
    // One liar who knows the others' places shifts the secret by a chosen amount.
    F weight = 1;
    for (int j = 1; j < threshold; j++)
        weight = weight * shares[j].x / (shares[j].x - shares[0].x);
    mixed[0] = Share<F>{shares[0].x, shares[0].y + F(5) / weight};
    for (int i = 1; i < threshold; i++)
        mixed[i] = shares[i];
    std::printf("  liar moves it to %u\n", (unsigned)interpolate(mixed, threshold, F(0)).value);
}

int main()
{
    unsigned secret, seed;
    int threshold, count;
    char size[8];
    while (std::scanf("%7s %u %d %d %u", size, &secret, &threshold, &count, &seed) == 5) {
        if (threshold < 1 || threshold > count || count > max_shares) {
            std::printf("%d of %d is impossible\n", threshold, count);
            continue;
        }
        if (size[0] == 's')
            story<Field<257>>("257", secret, threshold, count, seed);
        else
            story<Field<2147483647>>("2147483647", secret, threshold, count, seed);
    }
    return 0;
}
