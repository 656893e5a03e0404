// Analyses a food web: trophic levels, longest food chain and the extinctions that follow the loss of a species.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <vector>

constexpr int kSpecies = 32;
constexpr int kPrey = 8;

struct Species {
    char name[24];
    int prey[kPrey];
    int prey_count;
    double level;

    bool producer() const { return prey_count == 0; }
    bool hunts(int other) const {
        for (int i = 0; i < prey_count; ++i)
            if (prey[i] == other) return true;
        return false;
    }
};

using Names = std::vector<int>;

class FoodWeb {
public:
    int index(const char* name) {
        for (int i = 0; i < size_; ++i)
            if (std::strcmp(all_[i].name, name) == 0) return i;
        if (size_ == kSpecies) return -1;
        std::strcpy(all_[size_].name, name);
        all_[size_].level = 1;
        return size_++;
    }

    void eats(const char* hunter, const char* food) {
        int f = index(food), h = index(hunter);
        if (f < 0 || h < 0 || all_[h].hunts(f) || all_[h].prey_count == kPrey) return;
        all_[h].prey[all_[h].prey_count++] = f;
    }

    int size() const { return size_; }
    const Species& operator[](int i) const { return all_[i]; }

    int links() const {
        int sum = 0;
        for (int i = 0; i < size_; ++i) sum += all_[i].prey_count;
        return sum;
    }

    // A consumer stands one above the mean level of its prey; repeated sweeps settle the equations.
    int settle_levels() {
        int sweeps = 0;
        double change = 1;
        while (change > 1e-10 && sweeps < 500) {
            change = 0;
            for (int i = 0; i < size_; ++i) {
                double level = needed_level(all_[i]);
                change = std::fmax(change, std::fabs(level - all_[i].level));
                all_[i].level = level;
            }
            ++sweeps;
        }
        return sweeps;
    }

    bool levels_hold() const {
        bool hold = true;
        for (int i = 0; i < size_; ++i) hold = hold && std::fabs(needed_level(all_[i]) - all_[i].level) < 1e-6;
        return hold;
    }

    Names longest_chain() const {
        Names best;
        int path[kSpecies];
        bool used[kSpecies] = {};
        for (int i = 0; i < size_; ++i) extend(i, path, 0, used, best);
        return best;
    }

    // Species that starve when one is removed: consumers die once all their prey are gone.
    Names starving(int removed) const {
        bool gone[kSpecies] = {};
        Names lost;
        gone[removed] = true;
        for (bool again = true; again;) {
            again = false;
            for (int i = 0; i < size_; ++i) {
                if (gone[i] || all_[i].producer() || fed(i, gone)) continue;
                gone[i] = again = true;
                lost.push_back(i);
            }
        }
        return lost;
    }

private:
    bool fed(int who, const bool* gone) const {
        for (int k = 0; k < all_[who].prey_count; ++k) {
            int p = all_[who].prey[k];
            if (p != who && !gone[p]) return true;
        }
        return false;
    }

    double needed_level(const Species& s) const {
        if (s.producer()) return 1;
        double sum = 0;
        for (int k = 0; k < s.prey_count; ++k) sum += all_[s.prey[k]].level;
        return 1 + sum / s.prey_count;
    }

    void extend(int at, int* path, int depth, bool* used, Names& best) const {
        used[at] = true;
        path[depth++] = at;
        if (all_[at].producer() && depth > int(best.size())) {
            best.clear();
            for (int i = 0; i < depth; ++i) best.push_back(path[i]);
        }
        for (int k = 0; k < all_[at].prey_count; ++k)
            if (!used[all_[at].prey[k]]) extend(all_[at].prey[k], path, depth, used, best);
        used[at] = false;
    }

    Species all_[kSpecies] = {};
    int size_ = 0;
};

static const char* role(const FoodWeb& web, int who) {
    if (web[who].producer()) return "producer";
    for (int i = 0; i < web.size(); ++i)
        if (i != who && web[i].hunts(who)) return "consumer";
    return "top predator";
}

static void list(const FoodWeb& web, const Names& names) {
    for (int i : names) std::printf(" %s", web[i].name);
    std::printf("\n");
}

int main() {
    static FoodWeb web;
    char hunter[24], food[24];
    while (std::scanf("%23s %23s", hunter, food) == 2) web.eats(hunter, food);
    if (web.size() == 0) return 0;
    double species = web.size();
    std::printf("%d species, %d links, connectance %.3f\n", web.size(), web.links(), web.links() / (species * species));
    web.settle_levels();
    int order[kSpecies];
    for (int i = 0; i < web.size(); ++i) {
        order[i] = i;
        for (int k = i; k > 0 && web[order[k]].level < web[order[k - 1]].level - 1e-6; --k) {
            int other = order[k];
            order[k] = order[k - 1];
            order[k - 1] = other;
        }
    }
    for (int k = 0; k < web.size(); ++k) {
        const Species& s = web[order[k]];
        std::printf("%-12s level %.3f, %s\n", s.name, s.level, role(web, order[k]));
    }
    std::printf("levels %s\n", web.levels_hold() ? "hold" : "do not hold");
    std::printf("longest chain:");
    list(web, web.longest_chain());
    size_t most = 0;
    for (int i = 0; i < web.size(); ++i) {
        Names lost = web.starving(i);
        if (lost.size() > most) most = lost.size();
        if (lost.empty()) continue;
        std::printf("without %s starve:", web[i].name);
        list(web, lost);
    }
    std::printf("worst loss: %d further species\n", int(most));
    return 0;
}
