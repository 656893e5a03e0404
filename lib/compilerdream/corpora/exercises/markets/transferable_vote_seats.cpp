// Elects several candidates by the single transferable vote with fractional surplus transfers.
#include <cstdio>
#include <cstring>

// A list in a plain array; what does not fit is dropped.
template <typename T, int Capacity>
struct List {
    T items[Capacity];
    int size = 0;

    void add(const T &item)
    {
        if (size < Capacity) items[size++] = item;
    }
    T &operator[](int i) { return items[i]; }
    const T &operator[](int i) const { return items[i]; }
    T *begin() { return items; }
    T *end() { return items + size; }
};

struct Ballot {
    int order[12];
    int length;
    long long papers;
    long long value;   // of one paper, in thousandths of a vote
    int at;
};

enum class State { hopeful, elected, excluded };

struct Candidate {
    char name[32];
    State state;
    long long votes;
};

using Candidates = List<Candidate, 12>;
using Ballots = List<Ballot, 40>;

class Count {
public:
    Count(int seats, Candidates &candidates, Ballots &ballots)
        : seats_(seats), candidates_(candidates), ballots_(ballots) {}

    void run()
    {
        long long papers = 0;
        for (const Ballot &b : ballots_) papers += b.papers;
        quota_ = (papers * 1000) / (seats_ + 1) + 1;
        std::printf("%lld papers for %d seats, quota %lld.%03lld\n", papers, seats_, quota_ / 1000, quota_ % 1000);
        int filled = 0;
        for (int stage = 1; filled < seats_; ++stage) {
            long long live = tally();
            std::printf("stage %d:", stage);
            for (const Candidate &c : candidates_)
                if (c.state == State::hopeful) std::printf(" %s %lld.%03lld", c.name, c.votes / 1000, c.votes % 1000);
            long long lost = papers * 1000 - live - filled * quota_;
            std::printf("  lost %lld.%03lld\n", lost / 1000, lost % 1000);
            int hopeful = 0;
            for (const Candidate &c : candidates_) hopeful += c.state == State::hopeful;
            if (hopeful <= seats_ - filled) {
                for (Candidate &c : candidates_)
                    if (c.state == State::hopeful) {
                        c.state = State::elected;
                        std::printf("  %s elected without the quota\n", c.name);
                    }
                return;
            }
            int top = extreme(true);
            if (candidates_[top].votes >= quota_) {
                elect(top);
                ++filled;
            } else {
                int last = extreme(false);
                candidates_[last].state = State::excluded;
                std::printf("  %s excluded\n", candidates_[last].name);
            }
        }
    }

private:
    // The hopeful candidate a paper counts for, -1 when exhausted.
    int holder(Ballot &b) const
    {
        while (b.at < b.length && candidates_[b.order[b.at]].state != State::hopeful) ++b.at;
        return b.at < b.length ? b.order[b.at] : -1;
    }

    long long tally()
    {
        long long live = 0;
        for (Candidate &c : candidates_) c.votes = 0;
        for (Ballot &b : ballots_) {
            int h = holder(b);
            if (h < 0) continue;
            candidates_[h].votes += b.papers * b.value;
            live += b.papers * b.value;
        }
        return live;
    }

    // First in the list wins a tie for the top, last in the list loses a tie for the bottom.
    int extreme(bool most) const
    {
        int found = -1;
        for (int i = 0; i < candidates_.size; ++i) {
            if (candidates_[i].state != State::hopeful) continue;
            if (found < 0 || (most ? candidates_[i].votes > candidates_[found].votes
                                   : candidates_[i].votes <= candidates_[found].votes))
                found = i;
        }
        return found;
    }

    void elect(int who)
    {
        long long surplus = candidates_[who].votes - quota_;
        for (Ballot &b : ballots_)
            if (holder(b) == who) b.value = b.value * surplus / candidates_[who].votes;
        candidates_[who].state = State::elected;
        std::printf("  %s elected, surplus %lld.%03lld\n", candidates_[who].name, surplus / 1000, surplus % 1000);
    }

    int seats_;
    long long quota_ = 0;
    Candidates &candidates_;
    Ballots &ballots_;
};

int main()
{
    int seats, size;
    while (std::scanf("%d %d", &seats, &size) == 2 && seats > 0 && size >= seats && size <= 12) {
        Candidates candidates;
        char word[32];
        for (int i = 0; i < size && std::scanf("%31s", word) == 1; ++i) {
            Candidate c{{}, State::hopeful, 0};
            std::strcpy(c.name, word);
            candidates.add(c);
        }
        Ballots ballots;
        int papers;
        while (std::scanf("%d", &papers) == 1 && papers > 0 && std::scanf("%31s", word) == 1) {
            Ballot b{{}, 0, papers, 1000, 0};
            for (const char *c = word; *c; ++c)
                for (int i = 0; i < candidates.size; ++i)
                    if (candidates[i].name[0] == *c && b.length < 12) b.order[b.length++] = i;
            ballots.add(b);
        }
        Count(seats, candidates, ballots).run();
    }
    return 0;
}
