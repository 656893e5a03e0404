// Lists how many different positions each dice roll allows in backgammon, following the rules for bar, blots and bearing off.
#include <cstdio>
#include <cstring>

// Points 1..24 are counted from the mover's home; 0 is off the board, 25 the bar.
struct Position {
    signed char own[26];
    signed char other[26];
};

static bool same(const Position &a, const Position &b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

class PositionSet {
public:
    void clear() { size_ = 0; }
    void add(const Position &p)
    {
        for (int i = 0; i < size_; i++)
            if (same(item_[i], p))
                return;
        if (size_ < capacity)
            item_[size_++] = p;
    }
    int size() const { return size_; }
    const Position &operator[](int i) const { return item_[i]; }

private:
    static constexpr int capacity = 3000;
    Position item_[capacity];
    int size_ = 0;
};

static bool all_home(const Position &p)
{
    for (int i = 7; i <= 25; i++)
        if (p.own[i])
            return false;
    return true;
}

static bool highest(const Position &p, int point)
{
    for (int i = point + 1; i <= 25; i++)
        if (p.own[i])
            return false;
    return true;
}

static bool step(const Position &p, int from, int pips, Position &result)
{
    int to = from - pips;
    if (!p.own[from] || (p.own[25] && from != 25))
        return false;
    if (to <= 0 && (!all_home(p) || (to < 0 && !highest(p, from))))
        return false;
    if (to > 0 && p.other[to] > 1)
        return false;
    result = p;
    result.own[from]--;
    if (to <= 0) {
        result.own[0]++;
    } else {
        result.own[to]++;
        if (result.other[to] == 1) {
            result.other[to] = 0;
            result.other[25]++;
        }
    }
    return true;
}

static PositionSet ends;
static int longest;

// As many dice as possible must be used: keep only the ends of the longest plays.
static void play(const Position &p, const int *dice, int count, int used)
{
    bool moved = false;
    Position next;
    if (count > 0)
        for (int from = 25; from >= 1; from--)
            if (step(p, from, dice[0], next)) {
                moved = true;
                play(next, dice + 1, count - 1, used + 1);
            }
    if (moved || used < longest)
        return;
    if (used > longest) {
        longest = used;
        ends.clear();
    }
    ends.add(p);
}

// With only one die playable the larger one has to be taken.
static int choices(const Position &p, int a, int b)
{
    ends.clear();
    longest = 0;
    if (a == b) {
        int four[4] = {a, a, a, a};
        play(p, four, 4, 0);
    } else {
        int high = a > b ? a : b, ordered[2] = {high, a + b - high}, reversed[2] = {ordered[1], high};
        play(p, ordered, 2, 0);
        play(p, reversed, 2, 0);
        if (longest == 1) {
            longest = 0;
            ends.clear();
            play(p, ordered, 1, 0);
            if (longest == 0)
                play(p, reversed, 1, 0);
        }
    }
    return longest == 0 ? 0 : ends.size();
}

static int pip_count(const signed char *side)
{
    int sum = 0;
    for (int i = 1; i <= 25; i++)
        sum += i * side[i];
    return sum;
}

static bool read_side(signed char *side, bool mirrored)
{
    int groups, point, n;
    if (std::scanf("%d", &groups) != 1)
        return false;
    for (; groups > 0; groups--) {
        if (std::scanf("%d %d", &point, &n) != 2 || point < 0 || point > 25 || n < 0 || n > 15)
            return false;
        side[mirrored && point > 0 && point < 25 ? 25 - point : point] = static_cast<signed char>(n);
    }
    return true;
}

int main()
{
    char title[24];
    while (std::scanf("%23s", title) == 1) {
        Position p = {};
        if (!read_side(p.own, false) || !read_side(p.other, true))
            break;
        std::printf("%s: pips %d\n", title, pip_count(p.own));
        int blocked = 0, weighted = 0, hits = 0, odd_men = 0;
        for (int a = 1; a <= 6; a++) {
            for (int b = 1; b <= a; b++) {
                int n = choices(p, a, b), weight = a == b ? 1 : 2, best_hit = 0;
                for (int i = 0; i < n; i++) {
                    int men = 0;
                    for (signed char m : ends[i].own)
                        men += m;
                    odd_men += men != 15;
                    best_hit |= ends[i].other[25] > p.other[25];
                }
                blocked += n == 0 ? weight : 0;
                hits += best_hit * weight;
                weighted += n * weight;
                std::printf(" %4d", n);
            }
            std::printf("\n");
        }
        std::printf("  mean %d.%02d, no move %d/36, can hit %d/36, men %s\n", weighted / 36, weighted % 36 * 100 / 36,
                    blocked, hits, odd_men ? "lost" : "kept");
    }
    return 0;
}
