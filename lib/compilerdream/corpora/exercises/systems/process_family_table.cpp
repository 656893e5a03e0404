// Simulates a process table: fork, exit, wait, orphans adopted by process 1, zombies, stopping and signals with handlers.
#include <cstdio>
#include <vector>

enum class Life { Running, Stopped, Waiting, Zombie, Gone };

enum Signal { Stop = 1, Go = 2, End = 3, Kill = 4, User = 5 };

struct Process {
    int parent;
    Life life;
    int status;
    unsigned blocked, pending;
    int handled;
};

class Table {
public:
    Table() {
        add(Process{0, Life::Gone, 0, 0, 0, 0});
        add(Process{0, Life::Running, 0, 0, 0, 0});
    }

    bool runs(int p) const { return exists(p) && processes_[p].life == Life::Running; }

    int fork(int parent) {
        if (!runs(parent)) return -1;
        add(Process{parent, Life::Running, 0, processes_[parent].blocked, 0, 0});
        return count() - 1;
    }

    bool exit(int p, int status) {
        if (p == 1 || !exists(p) || processes_[p].life == Life::Zombie) return false;
        for (int c = next_child(p, 1); c > 0; c = next_child(p, c)) {
            processes_[c].parent = 1;
            adopted_++;
        }
        processes_[p].life = Life::Zombie;
        processes_[p].status = status;
        note("%d ends with %d", p, status);
        int parent = processes_[p].parent;
        if (processes_[parent].life == Life::Waiting) {
            processes_[parent].life = Life::Running;
            reap(parent);
        }
        for (int z = zombie_of(1); z > 0; z = zombie_of(1)) reap(1);
        return true;
    }

    bool wait(int p) {
        if (!runs(p) || next_child(p, 1) < 0) return false;
        if (zombie_of(p) > 0) reap(p);
        else processes_[p].life = Life::Waiting;
        return true;
    }

    bool block(int p, unsigned set) {
        if (!runs(p)) return false;
        processes_[p].blocked = set & ~(1u << Kill | 1u << Stop);
        for (int s = Stop; s <= User; s++)
            if (processes_[p].pending >> s & 1u && !(processes_[p].blocked >> s & 1u)) deliver(p, s);
        return true;
    }

    bool send(int p, int signal) {
        if (!exists(p) || p == 1 || processes_[p].life == Life::Zombie || signal < Stop || signal > User) return false;
        processes_[p].pending |= 1u << signal;
        bool held = processes_[p].blocked >> signal & 1u;
        if (processes_[p].life == Life::Stopped && signal != Kill && signal != Go) held = true;
        if (!held) deliver(p, signal);
        return true;
    }

    void send_family(int p, int signal) {
        for (int c = next_child(p, 1); c > 0; c = next_child(p, c)) send_family(c, signal);
        send(p, signal);
    }

    bool exists(int p) const { return p > 0 && p < count() && processes_[p].life != Life::Gone; }

    void show(int p) const {
        static const char letters[] = "RTWZ-";
        std::printf("%d%c", p, letters[static_cast<int>(processes_[p].life)]);
        const char *before = "(";
        for (int c = next_child(p, 1); c > 0; c = next_child(p, c)) {
            std::printf("%s", before);
            show(c);
            before = " ";
        }
        if (before[0] == ' ') std::printf(")");
    }

    bool sound() const {
        int live = 0;
        for (int p = 1; p < count(); p++) {
            if (!exists(p)) continue;
            live++;
            if (p > 1 && !exists(processes_[p].parent)) return false;
            if (processes_[p].life == Life::Waiting && (zombie_of(p) > 0 || next_child(p, 1) < 0)) return false;
        }
        return live + reaped_ == count() - 1;
    }

    void totals() const {
        int handled = 0;
        for (const Process &p : processes_) handled += p.handled;
        std::printf("made %d, adopted %d, reaped %d, handled %d\n", count() - 1, adopted_, reaped_, handled);
    }

private:
    std::vector<Process> processes_;
    int adopted_ = 0, reaped_ = 0;

    void add(const Process &p) { processes_.push_back(p); }

    int count() const { return static_cast<int>(processes_.size()); }

    int next_child(int p, int after) const {
        for (int c = after + 1; c < count(); c++)
            if (processes_[c].parent == p && processes_[c].life != Life::Gone) return c;
        return -1;
    }

    void note(const char *form, int a, int b) const {
        std::printf("  ");
        std::printf(form, a, b);
        std::printf("\n");
    }

    int zombie_of(int p) const {
        for (int c = next_child(p, 1); c > 0; c = next_child(p, c))
            if (processes_[c].life == Life::Zombie) return c;
        return -1;
    }

    void reap(int p) {
        int z = zombie_of(p);
        if (z < 0) return;
        processes_[z].life = Life::Gone;
        reaped_++;
        note("%d reaps %d", p, z);
    }

    void deliver(int p, int signal) {
        Process &x = processes_[p];
        x.pending &= ~(1u << signal);
        switch (signal) {
            case Stop: if (x.life == Life::Running) x.life = Life::Stopped; break;
            case Go:
                if (x.life != Life::Stopped) break;
                x.life = Life::Running;
                block(p, x.blocked);
                break;
            case End: exit(p, 100 + End); break;
            case Kill: exit(p, 100 + Kill); break;
            default: x.handled++;
        }
    }
};

int main() {
    Table table;
    char verb[8];
    int p, n;
    bool sound = true;
    while (std::scanf("%7s %d %d", verb, &p, &n) == 3) {
        bool done = true;
        switch (verb[0]) {
            case 'f':
                for (int i = 0; i < n; i++) done = table.fork(p) > 0;
                break;
            case 'e': done = table.runs(p) && table.exit(p, n); break;
            case 'w': done = table.wait(p); break;
            case 'b': done = table.block(p, static_cast<unsigned>(n)); break;
            case 's': done = table.send(p, n); break;
            case 'g':
                if (table.exists(p)) table.send_family(p, n);
                break;
            default:
                table.show(1);
                std::printf("\n");
        }
        if (!done) std::printf("%s %d %d: refused\n", verb, p, n);
        sound = sound && table.sound();
    }
    table.totals();
    std::printf("table %s\n", sound ? "sound" : "BROKEN");
    return 0;
}
