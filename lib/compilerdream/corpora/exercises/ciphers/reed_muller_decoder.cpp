// Reed-Muller codes: encoding, majority-vote decoding order by order, and for first order the fast transform decoder.
#include <cstdint>
#include <cstdio>

// A short list with room for every point of six variables.
template <class T>
class List {
public:
    explicit List(unsigned count = 0, T value = T())
    {
        while (count_ < count)
            push_back(value);
    }
    void push_back(T value) { item_[count_++] = value; }
    unsigned size() const { return count_; }
    T &operator[](unsigned i) { return item_[i]; }
    const T &operator[](unsigned i) const { return item_[i]; }
    const T *begin() const { return item_; }
    const T *end() const { return item_ + count_; }
    bool operator==(const List &o) const
    {
        for (unsigned i = 0; i < count_ && i < o.count_; i++)
            if (item_[i] != o.item_[i])
                return false;
        return count_ == o.count_;
    }

private:
    T item_[64];
    unsigned count_ = 0;
};

using Bits = List<unsigned char>;

static int weight(unsigned x)
{
    return x ? (int)(x & 1) + weight(x >> 1) : 0;
}

class Random {
public:
    explicit Random(uint32_t seed) : state_(seed ? seed : 1) {}
    unsigned below(unsigned n)
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 17;
        state_ ^= state_ << 5;
        return state_ % n;
    }

private:
    uint32_t state_;
};

class ReedMuller {
public:
    ReedMuller(int order, int variables) : order_(order), variables_(variables)
    {
        for (int degree = 0; degree <= order; degree++)
            for (unsigned set = 0; set < size(); set++)
                if (weight(set) == degree)
                    monomials_.push_back(set);
    }
    unsigned size() const { return 1u << variables_; }
    unsigned dimension() const { return monomials_.size(); }
    unsigned distance() const { return 1u << (variables_ - order_); }

    // A message bit switches a monomial on; the word lists its values at all points.
    Bits encode(const Bits &message) const
    {
        Bits word(size(), 0);
        for (unsigned k = 0; k < dimension(); k++)
            if (message[k])
                add_monomial(word, monomials_[k]);
        return word;
    }

    // Highest degree first: each coefficient is voted for by sums over parallel flats.
    bool decode(Bits word, Bits &message) const
    {
        message = Bits(dimension(), 0);
        bool clear = true;
        unsigned k = dimension();
        for (int degree = order_; degree >= 0; degree--) {
            unsigned top = k;
            while (k > 0 && weight(monomials_[k - 1]) == degree) {
                k--;
                int votes = vote(word, monomials_[k]);
                clear = clear && votes != 0;
                message[k] = votes > 0;
            }
            for (unsigned i = k; i < top; i++)
                if (message[i])
                    add_monomial(word, monomials_[i]);
        }
        return clear;
    }

private:
    void add_monomial(Bits &word, unsigned set) const
    {
        for (unsigned point = 0; point < size(); point++)
            if ((point & set) == set)
                word[point] ^= 1;
    }

    int vote(const Bits &word, unsigned set) const
    {
        unsigned rest = (size() - 1) & ~set;
        int votes = 0;
        for (unsigned base = rest;; base = (base - 1) & rest) {
            unsigned char sum = 0;
            for (unsigned part = set;; part = (part - 1) & set) {
                sum ^= word[base | part];
                if (part == 0)
                    break;
            }
            votes += sum ? 1 : -1;
            if (base == 0)
                break;
        }
        return votes;
    }

    int order_, variables_;
    List<unsigned> monomials_;
};

// Correlates the word with all linear functions at once; the strongest one wins.
static Bits decode_by_transform(const Bits &word, int variables)
{
    unsigned n = word.size();
    List<int> level(n);
    for (unsigned i = 0; i < n; i++)
        level[i] = word[i] ? -1 : 1;
    for (unsigned half = 1; half < n; half *= 2)
        for (unsigned start = 0; start < n; start += 2 * half)
            for (unsigned i = start; i < start + half; i++) {
                int a = level[i], b = level[i + half];
                level[i] = a + b;
                level[i + half] = a - b;
            }
    unsigned best = 0;
    for (unsigned i = 1; i < n; i++)
        if (level[i] * level[i] > level[best] * level[best])
            best = i;
    Bits message(1, level[best] < 0);
    for (int v = 0; v < variables; v++)
        message.push_back(best >> v & 1);
    return message;
}

static unsigned smallest_weight(const ReedMuller &code)
{
    unsigned least = code.size();
    for (unsigned m = 1; m < 1u << code.dimension(); m++) {
        Bits message;
        for (unsigned k = 0; k < code.dimension(); k++)
            message.push_back(m >> k & 1);
        unsigned ones = 0;
        for (unsigned char bit : code.encode(message))
            ones += bit;
        if (ones < least)
            least = ones;
    }
    return least;
}

static void damage(Bits &word, unsigned errors, Random &random)
{
    Bits hit(word.size(), 0);
    while (errors > 0) {
        unsigned at = random.below(word.size());
        if (hit[at])
            continue;
        hit[at] = 1;
        word[at] ^= 1;
        errors--;
    }
}

int main()
{
    int order, variables, rounds;
    unsigned seed;
    while (std::scanf("%d %d %d %u", &order, &variables, &rounds, &seed) == 4) {
        if (order < 0 || order > variables || variables > 6) {
            std::printf("no code of order %d in %d variables\n", order, variables);
            continue;
        }
        ReedMuller code(order, variables);
        Random random(seed);
        unsigned limit = (code.distance() - 1) / 2;
        std::printf("order %d, %d variables: length %u, dimension %u, distance %u", order, variables, code.size(),
                    code.dimension(), code.distance());
        if (code.dimension() <= 7)
            std::printf(" (counted %u)", smallest_weight(code));
        std::printf("\n");
        for (unsigned errors = 0; errors <= limit + 2 && errors <= code.size(); errors++) {
            int right = 0, doubtful = 0, fast = 0;
            for (int round = 0; round < rounds; round++) {
                Bits message, voted;
                for (unsigned k = 0; k < code.dimension(); k++)
                    message.push_back((unsigned char)random.below(2));
                Bits word = code.encode(message);
                damage(word, errors, random);
                doubtful += !code.decode(word, voted);
                right += voted == message;
                if (order == 1)
                    fast += decode_by_transform(word, variables) == message;
            }
            std::printf("  %u errors: %d of %d right, %d with a tie", errors, right, rounds, doubtful);
            if (order == 1)
                std::printf(", transform %d", fast);
            std::printf("%s\n", errors <= limit && right < rounds ? " BROKEN" : "");
        }
    }
    return 0;
}
