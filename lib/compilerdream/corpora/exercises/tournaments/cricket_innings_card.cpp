// Keeps a cricket innings from a string of balls: batting card, bowling figures, partnerships and fall of wickets.
#include <cstdio>
#include <string>
#include <vector>

struct Batter {
    int runs = 0, balls = 0, fours = 0, sixes = 0;
    bool out = false;
    std::string how;
};

struct Bowler {
    int balls = 0, runs = 0, wickets = 0, maidens = 0, extras = 0;
};

class Innings {
public:
    Innings(int batters, int bowlers) : batter_(batters), bowler_(bowlers) {}

    bool over() const { return wickets_ + 1 >= static_cast<int>(batter_.size()); }
    int total() const { return total_; }

    void bowl(char ball)
    {
        if (over())
            return;
        int bowling = over_number_ % static_cast<int>(bowler_.size());
        switch (ball) {
        case 'w':
        case 'n': // wide and no-ball: one extra, not counted in the over
            bowler_[bowling].runs++;
            bowler_[bowling].extras++;
            extras_++;
            conceded_++;
            add(1);
            return;
        case 'y': // bye
            extras_++;
            add(1);
            legal(bowling, 1);
            return;
        case 'B': dismiss(bowling, "bowled"); return;
        case 'C': dismiss(bowling, "caught"); return;
        case 'L': dismiss(bowling, "leg before"); return;
        case 'R': dismiss(bowling, "run out"); return;
        default: break;
        }
        int runs = ball == '.' ? 0 : ball - '0';
        if (runs < 0 || runs > 6)
            return;
        Batter &b = batter_[striker_];
        b.runs += runs;
        b.fours += runs == 4;
        b.sixes += runs == 6;
        bowler_[bowling].runs += runs;
        conceded_ += runs;
        add(runs);
        legal(bowling, runs);
    }

    void report() const
    {
        int sum = extras_, balls = 0;
        std::printf("%d for %d in %d.%d overs, extras %d\n", total_, wickets_, over_number_, in_over_, extras_);
        for (size_t i = 0; i < batter_.size() && static_cast<int>(i) < next_; i++) {
            const Batter &b = batter_[i];
            std::printf("  batter %zu %-10s %3d (%d balls, %d x 4, %d x 6)", i + 1, b.out ? b.how.c_str() : "not out",
                        b.runs, b.balls, b.fours, b.sixes);
            std::printf(b.balls ? " rate %.1f\n" : "\n", b.balls ? 100.0 * b.runs / b.balls : 0.0);
            sum += b.runs;
        }
        for (size_t i = 0; i < bowler_.size(); i++) {
            const Bowler &w = bowler_[i];
            std::printf("  bowler %zu %d.%d-%d-%d-%d\n", i + 1, w.balls / 6, w.balls % 6, w.maidens, w.runs, w.wickets);
            balls += w.balls;
        }
        std::printf("  fall:%s\n", fall_.empty() ? " none" : fall_.c_str());
        std::printf("  card %s, balls %s\n", sum == total_ ? "adds up" : "does not add up",
                    balls == 6 * over_number_ + in_over_ ? "add up" : "do not add up");
    }

private:
    void add(int runs)
    {
        total_ += runs;
        partnership_ += runs;
    }

    void change_ends()
    {
        int t = striker_;
        striker_ = partner_;
        partner_ = t;
    }

    void legal(int bowling, int run)
    {
        batter_[striker_].balls++;
        bowler_[bowling].balls++;
        if (run % 2)
            change_ends();
        if (++in_over_ == 6) {
            bowler_[bowling].maidens += conceded_ == 0;
            conceded_ = in_over_ = 0;
            over_number_++;
            change_ends();
        }
    }

    void dismiss(int bowling, const char *how)
    {
        Batter &b = batter_[striker_];
        char text[48];
        b.out = true;
        b.how = how;
        bowler_[bowling].wickets += how[0] != 'r';
        wickets_++;
        std::snprintf(text, sizeof text, " %d-%d (stand %d)", wickets_, total_, partnership_);
        fall_ += text;
        partnership_ = 0;
        int gone = striker_;
        legal(bowling, 0);
        if (over())
            return;
        (striker_ == gone ? striker_ : partner_) = next_++;
    }

    std::vector<Batter> batter_;
    std::vector<Bowler> bowler_;
    std::string fall_;
    int striker_ = 0, partner_ = 1, next_ = 2;
    int total_ = 0, extras_ = 0, wickets_ = 0, partnership_ = 0;
    int over_number_ = 0, in_over_ = 0, conceded_ = 0;
};

int main()
{
    int batters, bowlers;
    char over[32], side = 'A';
    while (std::scanf("%d %d", &batters, &bowlers) == 2 && batters >= 2 && batters <= 11 && bowlers >= 1 && bowlers <= 5) {
        Innings innings(batters, bowlers);
        while (std::scanf("%31s", over) == 1 && over[0] != '!')
            for (const char *c = over; *c; c++)
                innings.bowl(*c);
        std::printf("side %c: ", side++);
        innings.report();
    }
    return 0;
}
