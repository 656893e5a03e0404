// Jobs of one day with deadlines and profits: slots by disjoint sets, a heap that drops the worst, and all subsets.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

namespace {

constexpr int kDays = 32, kJobs = 24;

struct Job {
    char name;
    int deadline, profit;
};

struct Jobs {
    int count = 0;
    Job list[kJobs];
    const Job &operator[](int i) const { return list[i]; }
    const Job *begin() const { return list; }
    const Job *end() const { return list + count; }
};

struct Plan {
    long profit = 0;
    int day[kDays];  // job for each day, or -1
};

class FreeDays {
    int latest_[kDays];

public:
    explicit FreeDays(int days) {
        for (int d = 0; d <= days; d++) latest_[d] = d;
    }
    int find(int day) {
        while (latest_[day] != day) {
            latest_[day] = latest_[latest_[day]];
            day = latest_[day];
        }
        return day;
    }
    void take(int day) { latest_[day] = day - 1; }
};

Plan by_slots(const Jobs &jobs, int days) {
    Plan plan;
    for (int &job : plan.day) job = -1;
    int order[kJobs];
    for (int i = 0; i < jobs.count; i++) {
        int k = i;
        for (; k > 0 && jobs[order[k - 1]].profit < jobs[i].profit; k--) order[k] = order[k - 1];
        order[k] = i;
    }
    FreeDays open(days);
    for (int at = 0; at < jobs.count; at++) {
        int i = order[at];
        int day = open.find(std::min(jobs[i].deadline, days));
        if (day == 0) continue;
        plan.day[day] = i;
        plan.profit += jobs[i].profit;
        open.take(day);
    }
    return plan;
}

long by_heap(const Jobs &jobs, int days) {
    std::priority_queue<int, std::vector<int>, std::greater<int>> kept;
    long profit = 0;
    for (int day = 1; day <= days; day++) {
        for (const Job &job : jobs)
            if (std::min(job.deadline, days) == day) {
                kept.push(job.profit);
                profit += job.profit;
            }
        while (static_cast<int>(kept.size()) > day) {
            profit -= kept.top();
            kept.pop();
        }
    }
    return profit;
}

long by_subsets(const Jobs &jobs, int days) {
    long best = 0;
    for (unsigned set = 0; set < 1u << jobs.count; set++) {
        int due[kDays] = {0};
        long profit = 0;
        for (int i = 0; i < jobs.count; i++)
            if (set >> i & 1) {
                due[std::min(jobs[i].deadline, days)]++;
                profit += jobs[i].profit;
            }
        int total = 0;
        bool feasible = profit > best;
        for (int day = 1; day <= days && feasible; day++) {
            total += due[day];
            feasible = total <= day;
        }
        if (feasible) best = profit;
    }
    return best;
}

}  // namespace

int main() {
    int count, days;
    while (std::scanf("%d %d", &count, &days) == 2 && days < kDays && count <= kJobs) {
        Jobs jobs;
        for (int i = 0; i < count; i++) {
            Job job;
            if (std::scanf(" %c %d %d", &job.name, &job.deadline, &job.profit) != 3) return 1;
            jobs.list[jobs.count++] = job;
        }
        Plan plan = by_slots(jobs, days);
        std::printf("profit %ld:", plan.profit);
        for (int day = 1; day <= days; day++) std::putchar(plan.day[day] < 0 ? '-' : jobs[plan.day[day]].name);
        for (int day = 1; day <= days; day++)
            if (plan.day[day] >= 0 && jobs[plan.day[day]].deadline < day) std::printf(" late!");
        std::printf(plan.profit == by_heap(jobs, days) ? " heap agrees" : " heap differs");
        if (count <= 12) std::printf(plan.profit == by_subsets(jobs, days) ? ", best" : ", not best");
        std::printf("\n");
    }
}
