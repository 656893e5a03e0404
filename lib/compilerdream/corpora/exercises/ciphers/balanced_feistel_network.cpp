// Feistel networks with three different round functions: inverse check, avalanche, and the two-round weakness.
#include <cstdint>
#include <cstdio>

struct Block {
    uint32_t left, right;
    bool operator==(const Block &o) const { return left == o.left && right == o.right; }
};

class RoundFunction {
public:
    virtual ~RoundFunction() = default;
    virtual const char *name() const = 0;
    virtual uint32_t mix(uint32_t half, uint32_t key) const = 0;
};

static uint32_t rotate(uint32_t x, int n)
{
    return (x << n) | (x >> (32 - n));
}

class AddRotate : public RoundFunction {
public:
    const char *name() const override { return "add-rotate"; }
    uint32_t mix(uint32_t half, uint32_t key) const override
    {
        uint32_t x = half + key;
        x ^= rotate(x, 7) + rotate(key, 19);
        return rotate(x, 13) + half;
    }
};

class BoxPermute : public RoundFunction {
public:
    const char *name() const override { return "box-permute"; }
    uint32_t mix(uint32_t half, uint32_t key) const override
    {
        static const unsigned char box[16] = {12, 5, 6, 11, 9, 0, 10, 13, 3, 14, 15, 8, 4, 7, 1, 2};
        uint32_t x = half ^ key, y = 0;
        for (int i = 0; i < 8; i++)
            y |= (uint32_t)box[x >> (4 * i) & 15] << (4 * i);
        return y ^ rotate(y, 3) ^ rotate(y, 22);
    }
};

class OnlyExclusiveOr : public RoundFunction {
public:
    const char *name() const override { return "xor-only"; }
    uint32_t mix(uint32_t half, uint32_t key) const override { return rotate(half, 5) ^ key; }
};

class Network {
public:
    Network(const RoundFunction &function, uint64_t key, int rounds) : function_(function), rounds_(rounds)
    {
        for (int i = 0; i < rounds_; i++) {
            key = key * 6364136223846793005u + 1442695040888963407u;
            keys_[i] = (uint32_t)(key >> 32);
        }
    }
    Block encrypt(Block b) const
    {
        for (int i = 0; i < rounds_; i++)
            b = Block{b.right, b.left ^ function_.mix(b.right, keys_[i])};
        return b;
    }
    Block decrypt(Block b) const
    {
        for (int i = rounds_ - 1; i >= 0; i--)
            b = Block{b.right ^ function_.mix(b.left, keys_[i]), b.left};
        return b;
    }

private:
    const RoundFunction &function_;
    int rounds_;
    uint32_t keys_[32];
};

static int ones(uint32_t x)
{
    int n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

static Block flip(Block b, int position)
{
    if (position < 32)
        b.right ^= (uint32_t)1 << position;
    else
        b.left ^= (uint32_t)1 << (position - 32);
    return b;
}

static double avalanche(const Network &network, Block b)
{
    Block base = network.encrypt(b);
    int changed = 0;
    for (int i = 0; i < 64; i++) {
        Block other = network.encrypt(flip(b, i));
        changed += ones(base.left ^ other.left) + ones(base.right ^ other.right);
    }
    return changed / 64.0;
}

// After two rounds, changing only the left half changes the left half of the result by the same amount.
static bool two_round_weakness(const Network &network, Block b)
{
    for (int i = 32; i < 64; i++) {
        Block other = flip(b, i);
        uint32_t before = b.left ^ other.left;
        if ((network.encrypt(b).left ^ network.encrypt(other).left) != before)
            return false;
    }
    return true;
}

// A linear network obeys E(a) ^ E(b) ^ E(c) == E(a ^ b ^ c).
static bool is_linear(const Network &network, Block a, Block b, Block c)
{
    Block x = network.encrypt(a), y = network.encrypt(b), z = network.encrypt(c);
    Block sum = network.encrypt(Block{a.left ^ b.left ^ c.left, a.right ^ b.right ^ c.right});
    return sum == Block{x.left ^ y.left ^ z.left, x.right ^ y.right ^ z.right};
}

int main()
{
    AddRotate add_rotate;
    BoxPermute box_permute;
    OnlyExclusiveOr xor_only;
    const RoundFunction *functions[] = {&add_rotate, &box_permute, &xor_only};
    unsigned long long key, text;
    int rounds;
    while (std::scanf("%llx %llx %d", &key, &text, &rounds) == 3) {
        if (rounds < 1 || rounds > 32) {
            std::printf("%d rounds: out of range\n", rounds);
            continue;
        }
        Block plain{(uint32_t)(text >> 32), (uint32_t)text};
        std::printf("key %016llx, text %016llx, %d rounds\n", key, text, rounds);
        for (const RoundFunction *function : functions) {
            Network network(*function, key, rounds);
            Block secret = network.encrypt(plain);
            bool back = network.decrypt(secret) == plain;
            std::printf("  %-11s %08x %08x %s, avalanche %.2f%s%s\n", function->name(), (unsigned)secret.left,
                        (unsigned)secret.right, back ? "inverted" : "not inverted", avalanche(network, plain),
                        two_round_weakness(network, plain) ? ", left difference kept" : "",
                        is_linear(network, plain, secret, Block{7, 99}) ? ", linear" : "");
        }
    }
    return 0;
}
