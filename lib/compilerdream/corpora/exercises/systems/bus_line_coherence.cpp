// Lets several caches share memory lines over a snooping bus under the three- and four-state protocols; checks values.
#include <cstdio>
#include <cstdint>

enum State : unsigned char { Invalid, Shared, Exclusive, Modified };

static const int kCaches = 4, kLines = 8, kSets = 4;

struct Line { State state; int tag; int value; };

struct Bus {
    Line lines[kCaches][kSets];
    int memory[kLines];
    bool exclusive_state;
    int reads, owned_reads, upgrades, writebacks, passed, hits;
};

static Line *held(Bus &b, int cache, int address) {
    Line &l = b.lines[cache][address % kSets];
    return l.state != Invalid && l.tag == address ? &l : nullptr;
}

static void write_back(Bus &b, const Line &l) {
    b.memory[l.tag] = l.value;
    b.writebacks++;
}

// other caches see a request: they supply changed data and give up or share their copies
static bool snoop(Bus &b, int from, int address, bool to_own) {
    bool others = false;
    for (int c = 0; c < kCaches; c++) {
        Line *l = c == from ? nullptr : held(b, c, address);
        if (!l) continue;
        others = true;
        if (l->state == Modified) {
            write_back(b, *l);
            b.passed++;
        }
        l->state = to_own ? Invalid : Shared;
    }
    return others;
}

static Line &fetch(Bus &b, int cache, int address, bool to_own) {
    Line &l = b.lines[cache][address % kSets];
    if (l.state == Modified) write_back(b, l);
    bool others = snoop(b, cache, address, to_own);
    if (to_own) b.owned_reads++;
    else b.reads++;
    l.tag = address;
    l.value = b.memory[address];
    l.state = to_own ? Modified : b.exclusive_state && !others ? Exclusive : Shared;
    return l;
}

static int load(Bus &b, int cache, int address) {
    Line *l = held(b, cache, address);
    if (l) b.hits++;
    else l = &fetch(b, cache, address, false);
    return l->value;
}

static void store(Bus &b, int cache, int address, int value) {
    Line *l = held(b, cache, address);
    if (!l) {
        l = &fetch(b, cache, address, true);
    } else {
        b.hits++;
        if (l->state == Shared) {
            b.upgrades++;
            snoop(b, cache, address, true);
        }
        l->state = Modified;
    }
    l->value = value;
}

// at most one owner, and no other copy beside an owner; clean copies equal memory
static bool legal(Bus &b) {
    for (int a = 0; a < kLines; a++) {
        int copies = 0, owners = 0;
        for (int c = 0; c < kCaches; c++) {
            const Line *l = held(b, c, a);
            if (!l) continue;
            copies++;
            owners += l->state != Shared;
            if (l->state != Modified && l->value != b.memory[a]) return false;
        }
        if (owners > 1 || (owners == 1 && copies > 1)) return false;
    }
    return true;
}

int main() {
    static const char letters[] = "ISEM";
    char name[16];
    int kind, steps;
    uint32_t seed;
    while (std::scanf("%15s %d %u %d", name, &kind, &seed, &steps) == 4) {
        std::printf("%s, %d steps\n", name, steps);
        for (int four = 0; four < 2; four++) {
            Bus b = {};
            int truth[kLines] = {}, stale = 0, illegal = 0;
            uint32_t x = seed;
            b.exclusive_state = four != 0;
            for (int i = 0; i < steps; i++) {
                x = x * 1103515245u + 12345u;
                uint32_t r = x >> 12;
                int cache = static_cast<int>(r % kCaches), address, write;
                switch (kind) {
                    case 0:  // everyone works on own lines
                        address = cache * 2 + static_cast<int>(r >> 4 & 1);
                        write = (r >> 6) % 3 == 0;
                        break;
                    case 1:  // one line is handed round
                        cache = i / 2 % kCaches;
                        address = 5;
                        write = i % 2;
                        break;
                    case 2:  // one writer, many readers
                        address = static_cast<int>(r >> 4) % 3;
                        write = cache == 0 && (r >> 8) % 4 == 0;
                        break;
                    default:
                        address = static_cast<int>(r >> 4) % kLines;
                        write = static_cast<int>(r >> 9 & 1);
                }
                if (write) store(b, cache, address, truth[address] = i + 1);
                else stale += load(b, cache, address) != truth[address];
                illegal += !legal(b);
            }
            std::printf("  %s: hits %d reads %d owning %d upgrades %d writebacks %d passed %d", four ? "four" : "three", b.hits,
                        b.reads, b.owned_reads, b.upgrades, b.writebacks, b.passed);
            std::printf(" states");
            for (auto &cache : b.lines) {
                std::printf(" ");
                for (Line &l : cache) std::printf("%c", letters[l.state]);
            }
            std::printf("%s\n", stale || illegal ? " BROKEN" : " sound");
        }
    }
    return 0;
}
