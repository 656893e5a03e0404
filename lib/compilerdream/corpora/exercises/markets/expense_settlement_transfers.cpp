// Settles shared travel expenses with few payments: greedy, and the least number by splitting into zero-sum groups.
#include <cstdio>
#include <cstring>

namespace {

constexpr int max_people = 10;

struct Person {
    char name[24];
    long balance;   // cents that the others owe this person
};

class Trip {
public:
    long &balance(const char *name)
    {
        for (int i = 0; i < count_; ++i)
            if (std::strcmp(people_[i].name, name) == 0) return people_[i].balance;
        if (count_ == max_people) return spare_;
        std::strcpy(people_[count_].name, name);
        people_[count_].balance = 0;
        return people_[count_++].balance;
    }

    void settle()
    {
        long check = 0, debts[max_people];
        int open = 0;
        for (int i = 0; i < count_; ++i) {
            debts[i] = people_[i].balance;
            check += debts[i];
            open += debts[i] != 0;
            std::printf("%s %s%ld.%02ld; ", people_[i].name, debts[i] < 0 ? "-" : "+", magnitude(debts[i]) / 100,
                        magnitude(debts[i]) % 100);
        }
        std::puts(check == 0 ? "balanced" : "NOT BALANCED");
        int greedy = pay(debts, false), groups = split(), total = 0;
        for (int g = 0; g < groups; ++g) {
            for (int i = 0; i < count_; ++i) debts[i] = group_[g] >> i & 1 ? people_[i].balance : 0;
            total += pay(debts, true);
        }
        // somebody who owes nothing is a group of one
        std::printf("  greedy %d payments, least %d, %d groups: %s\n", greedy, count_ - groups, groups,
                    total == count_ - groups && greedy >= total && greedy < open + (open == 0) ? "reached" : "MISSED");
        count_ = 0;
    }

private:
    static long magnitude(long x) { return x < 0 ? -x : x; }

    // The largest debtor pays the largest creditor until nobody owes anything.
    int pay(long *debts, bool show) const
    {
        for (int payments = 0;; ++payments) {
            int low = 0, high = 0;
            for (int i = 1; i < count_; ++i) {
                if (debts[i] < debts[low]) low = i;
                if (debts[i] > debts[high]) high = i;
            }
            if (count_ == 0 || debts[high] <= 0) return payments;
            long amount = debts[high] < -debts[low] ? debts[high] : -debts[low];
            debts[low] += amount;
            debts[high] -= amount;
            if (show) std::printf("  %s pays %s %ld.%02ld\n", people_[low].name, people_[high].name, amount / 100, amount % 100);
        }
    }

    // The most groups that settle among themselves: best[s] counts zero sums met while s is emptied one by one.
    int split()
    {
        static long sum[1 << max_people];
        static int best[1 << max_people], dropped[1 << max_people];
        int full = (1 << count_) - 1;
        sum[0] = best[0] = 0;
        for (int s = 1; s <= full; ++s) {
            best[s] = -1;
            for (int i = 0; i < count_; ++i) {
                if (!(s >> i & 1)) continue;
                int rest = s & ~(1 << i);
                sum[s] = sum[rest] + people_[i].balance;
                if (best[rest] > best[s]) {
                    best[s] = best[rest];
                    dropped[s] = i;
                }
            }
            best[s] += sum[s] == 0;
        }
        int groups = 0;
        for (int s = full; s; s &= ~(1 << dropped[s])) {
            if (sum[s] == 0) group_[groups++] = 0;
            group_[groups - 1] |= 1 << dropped[s];
        }
        return groups;
    }

    Person people_[max_people] = {};
    int group_[max_people] = {};
    int count_ = 0;
    long spare_ = 0;
};

}

int main()
{
    static Trip trip;
    char word[24];
    while (std::scanf("%23s", word) == 1) {
        if (std::strcmp(word, "settle") == 0) {
            trip.settle();
        } else if (std::strcmp(word, "paid") == 0) {
            long cents;
            int sharers;
            if (std::scanf("%23s %ld %d", word, &cents, &sharers) != 3 || sharers < 1) return 0;
            trip.balance(word) += cents;
            // the first sharers carry the cents that do not divide
            for (int i = 0; i < sharers && std::scanf("%23s", word) == 1; ++i)
                trip.balance(word) -= cents / sharers + (i < cents % sharers);
        } else {
            std::printf("what is %s?\n", word);
        }
    }
    return 0;
}
