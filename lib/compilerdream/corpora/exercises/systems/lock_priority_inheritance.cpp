// Simulates fixed-priority tasks sharing locks under three protocols: none, inheritance and priority ceiling.
#include <cstdio>

const int kTasks = 6, kLocks = 3, kSteps = 24;

struct Step { char op; int arg; };  // 'w' work, 'l' lock, 'u' unlock

struct Task {
    int release, base;          // larger base = more urgent
    Step steps[kSteps];
    int count;
    int at, done_work, held_mask, wants, finish, blocked;
    void restart() { at = 0; done_work = 0; held_mask = 0; wants = -1; finish = -1; blocked = 0; }
    bool ended() const { return at >= count; }
};

class Protocol {
public:
    virtual ~Protocol() {}
    virtual const char *name() const = 0;
    virtual bool inherits() const { return false; }
    virtual bool grants(const Task *tasks, int n, int who, int lock, const int *owner) const {
        (void)tasks; (void)n; (void)who;
        return owner[lock] < 0;
    }
};

class Plain : public Protocol {
public:
    const char *name() const override { return "plain"; }
};

class Inheritance : public Protocol {
public:
    const char *name() const override { return "inheritance"; }
    bool inherits() const override { return true; }
};

class Ceiling : public Inheritance {
public:
    explicit Ceiling(const int *ceilings) : ceilings_(ceilings) {}
    const char *name() const override { return "ceiling"; }
    bool grants(const Task *tasks, int n, int who, int lock, const int *owner) const override {
        (void)n;
        if (owner[lock] >= 0) return false;
        for (int l = 0; l < kLocks; l++)
            if (owner[l] >= 0 && owner[l] != who && ceilings_[l] >= tasks[who].base) return false;
        return true;
    }
private:
    const int *ceilings_;
};

class Machine {
public:
    Machine(Task *tasks, int n, const Protocol &protocol) : tasks_(tasks), n_(n), protocol_(protocol) {
        for (int &o : owner_) o = -1;
        for (int i = 0; i < n; i++) tasks_[i].restart();
    }

    bool run(int limit) {
        int last = 0;
        for (now_ = 0; now_ < limit; now_++) {
            int who = choose();
            if (who < 0 && all_released()) break;  // ended or deadlocked
            strip_[now_] = who < 0 ? '.' : static_cast<char>('A' + who);
            last = now_ + 1;
            if (who >= 0) work(who);
            for (int i = 0; i < n_; i++)
                if (tasks_[i].release <= now_ && !tasks_[i].ended() && i != who && who >= 0 && tasks_[who].base < tasks_[i].base)
                    tasks_[i].blocked++;
        }
        std::printf("%s\n  %.*s\n", protocol_.name(), last, strip_);
        for (int i = 0; i < n_; i++)
            std::printf("  %c finish %3d response %3d inverted %2d\n", 'A' + i, tasks_[i].finish,
                        tasks_[i].finish < 0 ? -1 : tasks_[i].finish - tasks_[i].release, tasks_[i].blocked);
        bool ended = all_ended();
        if (!ended) std::printf("  stuck for good\n");
        return ended;
    }

private:
    Task *tasks_;
    int n_;
    const Protocol &protocol_;
    int owner_[kLocks], now_ = 0;
    char strip_[128] = {};

    bool all_released() const {
        for (int i = 0; i < n_; i++)
            if (tasks_[i].release > now_) return false;
        return true;
    }

    bool all_ended() const {
        for (int i = 0; i < n_; i++)
            if (!tasks_[i].ended()) return false;
        return true;
    }

    bool blocks(int holder, int waiter) const {
        int lock = tasks_[waiter].wants;
        if (lock < 0) return false;
        if (owner_[lock] >= 0) return owner_[lock] == holder;
        return tasks_[holder].held_mask != 0 && holder != waiter;  // refused by a ceiling
    }

    // urgency after inheritance along chains; depth stops at the number of tasks
    int urgency(int who, int depth) const {
        int best = tasks_[who].base;
        if (!protocol_.inherits() || depth == 0) return best;
        for (int i = 0; i < n_; i++)
            if (i != who && blocks(who, i)) {
                int u = urgency(i, depth - 1);
                if (u > best) best = u;
            }
        return best;
    }

    // advances through lock and unlock steps, which cost no time; true if the task can work
    bool settle(int who) {
        Task &t = tasks_[who];
        while (!t.ended() && t.steps[t.at].op != 'w') {
            int lock = t.steps[t.at].arg;
            if (t.steps[t.at].op == 'l') {
                if (!protocol_.grants(tasks_, n_, who, lock, owner_)) {
                    t.wants = lock;
                    return false;
                }
                owner_[lock] = who;
                t.held_mask |= 1 << lock;
                t.wants = -1;
            } else {
                owner_[lock] = -1;
                t.held_mask &= ~(1 << lock);
            }
            t.at++;
        }
        if (t.ended()) {
            t.finish = now_;
            return false;
        }
        return true;
    }

    int choose() {
        int tried = 0;
        for (;;) {
            int best = -1, best_urgency = -1;
            for (int i = 0; i < n_; i++) {
                if (tasks_[i].release > now_ || tasks_[i].ended() || (tried >> i & 1)) continue;
                int u = urgency(i, n_);
                if (u > best_urgency) { best = i; best_urgency = u; }
            }
            if (best < 0 || settle(best)) return best;
            if (tasks_[best].ended()) tried = 0;
            else tried |= 1 << best;
        }
    }

    void work(int who) {
        Task &t = tasks_[who];
        if (++t.done_work == t.steps[t.at].arg) {
            t.done_work = 0;
            t.at++;
            while (!t.ended() && t.steps[t.at].op == 'u') {
                owner_[t.steps[t.at].arg] = -1;
                t.held_mask &= ~(1 << t.steps[t.at].arg);
                t.at++;
            }
            if (t.ended()) t.finish = now_ + 1;
        }
    }
};

int main() {
    Task tasks[kTasks];
    int n;
    for (int scene = 1; std::scanf("%d", &n) == 1 && n > 0 && n <= kTasks; scene++) {
        int ceilings[kLocks] = {-1, -1, -1};
        for (int i = 0; i < n; i++) {
            Task &t = tasks[i];
            if (std::scanf("%d %d", &t.release, &t.base) != 2) return 0;
            for (t.count = 0; t.count < kSteps; t.count++) {
                Step s;
                if (std::scanf(" %c", &s.op) != 1 || s.op == ';') break;
                if (std::scanf("%d", &s.arg) != 1 || (s.op != 'w' && (s.arg < 0 || s.arg >= kLocks))) return 0;
                if (s.op == 'l' && ceilings[s.arg] < t.base) ceilings[s.arg] = t.base;
                t.steps[t.count] = s;
            }
        }
        std::printf("scene %d\n", scene);
        Plain plain;
        Inheritance inheritance;
        Ceiling ceiling(ceilings);
        const Protocol *all[] = {&plain, &inheritance, &ceiling};
        int ended = 0;
        for (const Protocol *p : all) ended += Machine(tasks, n, *p).run(100);
        std::printf("%d of 3 protocols let all tasks end\n", ended);
    }
    return 0;
}
