// Shares indivisible gifts among heirs by taking turns and by undoing cycles of envy, and tests the fairness.
#include <cstdio>

const int max_heirs = 6;
const int max_gifts = 12;

class Inheritance {
public:
    bool read()
    {
        if (std::scanf("%d %d", &heirs_, &gifts_) != 2) return false;
        if (heirs_ < 1 || heirs_ > max_heirs || gifts_ < 1 || gifts_ > max_gifts) return false;
        for (int h = 0; h < heirs_; ++h)
            for (int g = 0; g < gifts_; ++g)
                if (std::scanf("%d", &worth_[h][g]) != 1) return false;
        return true;
    }

    void take_turns(bool back_and_forth)
    {
        clear();
        int turn = 0, way = 1;
        for (int n = 0; n < gifts_; ++n) {
            int best = -1;
            for (int g = 0; g < gifts_; ++g)
                if (owner_[g] < 0 && (best < 0 || worth_[turn][g] > worth_[turn][best])) best = g;
            owner_[best] = turn;
            turn += way;
            if (turn == heirs_ || turn < 0) {
                if (back_and_forth) {
                    way = -way;
                    turn += way;
                } else {
                    turn = 0;
                }
            }
        }
    }

    // Gives each gift to somebody whom nobody envies; where there is no such heir, a cycle of envy is rotated first.
    int by_envy_cycles()
    {
        clear();
        int rotations = 0;
        for (int g = 0; g < gifts_; ++g) {
            int free;
            while ((free = unenvied()) < 0) {
                rotate();
                ++rotations;
            }
            owner_[g] = free;
        }
        return rotations;
    }

    int value(int judge, int holder) const
    {
        int sum = 0;
        for (int g = 0; g < gifts_; ++g)
            if (owner_[g] == holder) sum += worth_[judge][g];
        return sum;
    }

    void report(const char *how) const
    {
        std::printf("  %-12s", how);
        for (int h = 0; h < heirs_; ++h) {
            std::putchar(' ');
            for (int g = 0; g < gifts_; ++g)
                if (owner_[g] == h) std::putchar('a' + g);
            std::printf("=%d", value(h, h));
        }
        int pairs = 0, deep = 0, poor = 0;
        for (int h = 0; h < heirs_; ++h) {
            int all = 0;
            for (int other = 0; other < heirs_; ++other) {
                pairs += envies(h, other);
                deep += value(h, other) - dearest(h, other) > value(h, h);
                all += value(h, other);
            }
            poor += value(h, h) * heirs_ < all;
        }
        std::printf(" | envy %d, up to one gift %s, below a fair share %d\n", pairs, deep ? "NO" : "none", poor);
    }

    // Tries all ways to give the gifts away; the most that the worst-off heir can get.
    int best_worst(int gift, int *sums) const
    {
        if (gift == gifts_) {
            int low = sums[0];
            for (int h = 1; h < heirs_; ++h)
                if (sums[h] < low) low = sums[h];
            return low;
        }
        int best = 0;
        for (int h = 0; h < heirs_; ++h) {
            sums[h] += worth_[h][gift];
            int v = best_worst(gift + 1, sums);
            sums[h] -= worth_[h][gift];
            if (v > best) best = v;
        }
        return best;
    }

    bool small() const
    {
        int ways = 1;
        for (int g = 0; g < gifts_ && ways <= 20000; ++g) ways *= heirs_;
        return ways <= 20000;
    }

private:
    void clear()
    {
        for (int &o : owner_) o = -1;
    }
    bool envies(int a, int b) const { return value(a, b) > value(a, a); }
    int dearest(int judge, int holder) const
    {
        int most = 0;
        for (int g = 0; g < gifts_; ++g)
            if (owner_[g] == holder && worth_[judge][g] > most) most = worth_[judge][g];
        return most;
    }
    int envier(int of) const
    {
        for (int h = 0; h < heirs_; ++h)
            if (envies(h, of)) return h;
        return -1;
    }
    int unenvied() const
    {
        for (int h = 0; h < heirs_; ++h)
            if (envier(h) < 0) return h;
        return -1;
    }
    // Everybody is envied: walking from heir to envier closes a cycle; each on it takes the bundle envied.
    void rotate()
    {
        bool seen[max_heirs] = {};
        int at = 0;
        for (; !seen[at]; at = envier(at)) seen[at] = true;
        int moves_to[max_heirs];
        for (int h = 0; h < heirs_; ++h) moves_to[h] = h;
        int start = at;
        do {
            int next = envier(at);
            moves_to[at] = next;
            at = next;
        } while (at != start);
        for (int g = 0; g < gifts_; ++g)
            if (owner_[g] >= 0) owner_[g] = moves_to[owner_[g]];
    }

    int heirs_ = 0, gifts_ = 0;
    int worth_[max_heirs][max_gifts] = {};
    int owner_[max_gifts] = {};
};

int main()
{
    static Inheritance all;
    for (int n = 1; all.read(); ++n) {
        std::printf("inheritance %d\n", n);
        all.take_turns(false);
        all.report("turns");
        all.take_turns(true);
        all.report("there-back");
        int rotations = all.by_envy_cycles();
        all.report("envy cycles");
        std::printf("  %d rotations", rotations);
        int sums[max_heirs] = {};
        if (all.small()) std::printf(", the poorest could get %d", all.best_worst(0, sums));
        std::putchar('\n');
    }
    return 0;
}
