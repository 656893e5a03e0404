// Fills crossnumber grids by backtracking over entries whose clues (square, prime, multiple ...) are virtual tests.
#include <cstdio>
#include <cstring>

namespace {

constexpr int side = 5;
constexpr int max_entries = 12;

struct Clue {
    virtual ~Clue() = default;
    virtual bool holds(int n) const = 0;
    virtual void describe() const = 0;
};

struct Square : Clue {
    bool holds(int n) const override
    {
        int r = 0;
        while (r * r < n)
            r++;
        return r * r == n;
    }
    void describe() const override { std::printf("a square"); }
};

struct Prime : Clue {
    bool holds(int n) const override
    {
        if (n < 2)
            return false;
        for (int d = 2; d * d <= n; d++)
            if (n % d == 0)
                return false;
        return true;
    }
    void describe() const override { std::printf("a prime"); }
};

struct Palindrome : Clue {
    bool holds(int n) const override
    {
        int mirrored = 0;
        for (int rest = n; rest > 0; rest /= 10)
            mirrored = mirrored * 10 + rest % 10;
        return mirrored == n;
    }
    void describe() const override { std::printf("reads both ways"); }
};

class Parameter : public Clue {
public:
    explicit Parameter(int k) : k_(k) {}

protected:
    int k_;
};

struct Multiple : Parameter {
    using Parameter::Parameter;
    bool holds(int n) const override { return k_ != 0 && n % k_ == 0; }
    void describe() const override { std::printf("a multiple of %d", k_); }
};

struct DigitSum : Parameter {
    using Parameter::Parameter;
    bool holds(int n) const override
    {
        int sum = 0;
        for (; n > 0; n /= 10)
            sum += n % 10;
        return sum == k_;
    }
    void describe() const override { std::printf("digits make %d", k_); }
};

struct Entry {
    int row, col, length;
    bool down;
    Clue *clue;
};

struct Puzzle {
    int digit[side][side]; // -1 blocked or open
    Entry entry[max_entries];
    int entries;
    long tried;
    int solutions;
    int first[side][side];
};

int &cell(Puzzle &p, const Entry &e, int i)
{
    return e.down ? p.digit[e.row + i][e.col] : p.digit[e.row][e.col + i];
}

void fill(Puzzle &p, int k)
{
    if (k == p.entries) {
        if (p.solutions++ == 0)
            std::memcpy(p.first, p.digit, sizeof p.first);
        return;
    }
    const Entry &e = p.entry[k];
    int low = 1, saved[side];
    for (int i = 1; i < e.length; i++)
        low *= 10;
    for (int i = 0; i < e.length; i++)
        saved[i] = cell(p, e, i);
    for (int n = low; n < 10 * low; n++) {
        bool fits = true;
        for (int i = e.length - 1, rest = n; i >= 0; i--, rest /= 10)
            if (saved[i] >= 0 && saved[i] != rest % 10)
                fits = false;
        if (!fits)
            continue;
        p.tried++;
        if (!e.clue->holds(n))
            continue;
        for (int i = e.length - 1, rest = n; i >= 0; i--, rest /= 10)
            cell(p, e, i) = rest % 10;
        fill(p, k + 1);
        for (int i = 0; i < e.length; i++)
            cell(p, e, i) = saved[i];
    }
}

Clue *make_clue(char kind, int k)
{
    switch (kind) {
    case 's': return new Square;
    case 'p': return new Prime;
    case 'r': return new Palindrome;
    case 'm': return new Multiple(k);
    case 'd': return new DigitSum(k);
    default: return nullptr;
    }
}

bool read_puzzle(Puzzle &p)
{
    std::memset(p.digit, -1, sizeof p.digit);
    p.tried = p.solutions = 0;
    int count;
    if (std::scanf("%d", &count) != 1 || count < 1 || count > max_entries)
        return false;
    for (p.entries = 0; p.entries < count; p.entries++) {
        Entry &e = p.entry[p.entries];
        char way, kind;
        int k;
        if (std::scanf("%d %d %d %c %c %d", &e.row, &e.col, &e.length, &way, &kind, &k) != 6)
            return false;
        e.down = way == 'd';
        e.clue = make_clue(kind, k);
        int end = (e.down ? e.row : e.col) + e.length;
        if (!e.clue || e.row < 0 || e.col < 0 || e.row >= side || e.col >= side || e.length < 1 || end > side)
            return false;
    }
    return true;
}

} // namespace

int main()
{
    static Puzzle p;
    while (read_puzzle(p)) {
        fill(p, 0);
        std::printf("%d entries, %ld numbers tried, %d solutions\n", p.entries, p.tried, p.solutions);
        for (int r = 0; r < side && p.solutions; r++) {
            bool any = false;
            for (int c = 0; c < side; c++)
                any = any || p.first[r][c] >= 0;
            for (int c = 0; c < side && any; c++)
                std::putchar(p.first[r][c] < 0 ? '#' : '0' + p.first[r][c]);
            if (any)
                std::putchar('\n');
        }
        for (int k = 0; k < p.entries; k++) {
            Entry &e = p.entry[k];
            std::printf("  %d%d %s: ", e.row, e.col, e.down ? "down" : "across");
            e.clue->describe();
            std::printf("\n");
            delete e.clue;
        }
    }
    return 0;
}
