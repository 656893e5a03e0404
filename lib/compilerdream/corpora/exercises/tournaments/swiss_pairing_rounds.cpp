// Runs a Swiss tournament: pairs by score with backtracking and no repeated games, balances colours, and breaks ties by Buchholz.
#include <cstdio>

namespace {

constexpr int max_players = 16;

struct Player {
    int strength;
    int half_points;
    int colour_balance; // whites minus blacks
    bool had_bye;
    bool met[max_players];
};

struct Pair {
    int white, black;
};

template <int N> struct List {
    int item[N];
    int size = 0;
    void add(int x) { item[size++] = x; }
    int remove_at(int i)
    {
        int x = item[i];
        for (size--; i < size; i++)
            item[i] = item[i + 1];
        return x;
    }
    void insert_at(int i, int x)
    {
        for (int k = size++; k > i; k--)
            item[k] = item[k - 1];
        item[i] = x;
    }
};

using Order = List<max_players>;

class Tournament {
public:
    Tournament(int n, unsigned seed) : count_(n), state_(seed)
    {
        for (int i = 0; i < n; i++)
            player_[i].strength = 100 - 6 * i;
    }

    bool play_round(int number)
    {
        Order order = standing();
        std::printf("Round %d:", number);
        if (order.size % 2) {
            int i = order.size - 1;
            while (i > 0 && player_[order.item[i]].had_bye)
                i--;
            int lucky = order.remove_at(i);
            player_[lucky].had_bye = true;
            player_[lucky].half_points += 2;
            std::printf(" bye %c", name(lucky));
        }
        Pair pairs[max_players / 2];
        int made = 0;
        if (!pair_up(order, pairs, made)) {
            std::printf(" no pairing without repeats\n");
            return false;
        }
        for (int i = 0; i < made; i++)
            play(pairs[i].white, pairs[i].black);
        std::printf("\n");
        games_ += made;
        return true;
    }

    void table() const
    {
        int sum = 0, met = 0;
        Order order = standing();
        for (int place = 0; place < order.size; place++) {
            const Player &p = player_[order.item[place]];
            std::printf("%2d. %c %d.%d  Buchholz %2d  colour %+d\n", place + 1, name(order.item[place]),
                        p.half_points / 2, p.half_points % 2 * 5, buchholz(order.item[place]), p.colour_balance);
            sum += p.half_points;
            for (int j = 0; j < count_; j++)
                met += p.met[j];
        }
        std::printf("points handed out: %d.%d, %s\n", sum / 2, sum % 2 * 5,
                    met == 2 * games_ ? "no repeated pairing" : "repeated pairing");
    }

private:
    static char name(int i) { return static_cast<char>('A' + i); }

    int buchholz(int i) const
    {
        int sum = 0;
        for (int j = 0; j < count_; j++)
            if (player_[i].met[j])
                sum += player_[j].half_points;
        return sum;
    }

    bool precedes(int a, int b) const
    {
        if (player_[a].half_points != player_[b].half_points)
            return player_[a].half_points > player_[b].half_points;
        return buchholz(a) > buchholz(b);
    }

    Order standing() const
    {
        Order order;
        for (int i = 0; i < count_; i++) {
            int at = order.size;
            while (at > 0 && precedes(i, order.item[at - 1]))
                at--;
            order.insert_at(at, i);
        }
        return order;
    }

    // The highest unpaired player takes the nearest possible opponent; undo when the rest cannot be paired.
    bool pair_up(Order rest, Pair *pairs, int &made) const
    {
        if (rest.size == 0)
            return true;
        int top = rest.remove_at(0);
        for (int k = 0; k < rest.size; k++) {
            int other = rest.remove_at(k);
            if (!player_[top].met[other]) {
                int lean = player_[top].colour_balance - player_[other].colour_balance;
                bool white = lean < 0 || (lean == 0 && top % 2 == 0);
                pairs[made++] = white ? Pair{top, other} : Pair{other, top};
                if (pair_up(rest, pairs, made))
                    return true;
                made--;
            }
            rest.insert_at(k, other);
        }
        return false;
    }

    void play(int white, int black)
    {
        Player &w = player_[white], &b = player_[black];
        state_ = state_ * 1103515245u + 12345u;
        int luck = static_cast<int>((state_ >> 16) % 61u) - 30;
        int edge = w.strength + 4 - b.strength + luck;
        int result = edge > 8 ? 2 : edge < -8 ? 0 : 1;
        w.half_points += result;
        b.half_points += 2 - result;
        w.colour_balance++;
        b.colour_balance--;
        w.met[black] = b.met[white] = true;
        std::printf(" %c-%c %s", name(white), name(black), result == 2 ? "1:0" : result ? "=" : "0:1");
    }

    Player player_[max_players] = {};
    int count_;
    int games_ = 0;
    unsigned state_;
};

} // namespace

int main()
{
    int n, rounds;
    unsigned seed;
    while (std::scanf("%d %d %u", &n, &rounds, &seed) == 3) {
        if (n < 2 || n > max_players)
            continue;
        Tournament t(n, seed);
        std::printf("%d players, %d rounds\n", n, rounds);
        for (int r = 1; r <= rounds && t.play_round(r); r++) {
        }
        t.table();
    }
    return 0;
}
