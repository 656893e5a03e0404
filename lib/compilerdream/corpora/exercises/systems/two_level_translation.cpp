// Translates virtual addresses through two-level tables and a small tagged look-aside buffer, for several processes.
#include <cstdio>
#include <cstdint>

namespace {

const int kOuter = 16, kInner = 16, kPageBits = 6, kFrames = 64, kSpaces = 4;

enum : uint16_t { Present = 1, Writable = 2, Accessed = 4, Dirty = 8, FrameShift = 4 };

enum class Fault { None, NoTable, NoPage, ReadOnly };

struct Result { Fault fault; int physical; bool cached; };

template <int Sets, int Ways>
class LookAside {
public:
    struct Line { int space, page; uint16_t *entry; };

    uint16_t *find(int space, int page) {
        Line *row = lines_[page % Sets];
        for (int w = 0; w < Ways; w++)
            if (row[w].entry && row[w].space == space && row[w].page == page) {
                Line hit = row[w];
                for (; w > 0; w--) row[w] = row[w - 1];
                row[0] = hit;
                hits_++;
                return hit.entry;
            }
        misses_++;
        return nullptr;
    }

    void keep(int space, int page, uint16_t *entry) {
        Line *row = lines_[page % Sets];
        for (int w = Ways - 1; w > 0; w--) row[w] = row[w - 1];
        row[0] = Line{space, page, entry};
    }

    void forget(int space, int page) {
        for (Line &l : lines_[page % Sets])
            if (l.space == space && l.page == page) l.entry = nullptr;
    }

    void forget_space(int space) {
        for (auto &row : lines_)
            for (Line &l : row)
                if (l.space == space) l.entry = nullptr;
    }

    int hits() const { return hits_; }
    int misses() const { return misses_; }

private:
    Line lines_[Sets][Ways] = {};
    int hits_ = 0, misses_ = 0;
};

struct InnerTable { bool taken; uint16_t entry[kInner]; };

class Memory {
public:
    bool map(int space, int page, bool writable) {
        InnerTable *t = table(space, page, true);
        if (!t || (t->entry[page % kInner] & Present)) return false;
        for (int f = 0; f < kFrames; f++)
            if (!frame_used_[f]) {
                frame_used_[f] = true;
                t->entry[page % kInner] = static_cast<uint16_t>(f << FrameShift | Present | (writable ? Writable : 0));
                return true;
            }
        return false;
    }

    bool unmap(int space, int page) {
        InnerTable *t = table(space, page, false);
        if (!t || !(t->entry[page % kInner] & Present)) return false;
        frame_used_[t->entry[page % kInner] >> FrameShift] = false;
        t->entry[page % kInner] = 0;
        aside_.forget(space, page);
        return true;
    }

    int destroy(int space) {
        int freed = 0;
        for (int page = 0; page < kOuter * kInner; page++) freed += unmap(space, page);
        for (signed char &slot : outer_[space]) {
            if (slot) inner_[slot - 1].taken = false;
            slot = 0;
        }
        aside_.forget_space(space);
        return freed;
    }

    Result access(int space, int address, bool write) {
        int page = address >> kPageBits, offset = address & ((1 << kPageBits) - 1);
        bool cached = true;
        uint16_t *entry = aside_.find(space, page);
        if (!entry) {
            cached = false;
            Fault fault = walk(space, page, &entry);
            if (fault != Fault::None) return {fault, -1, false};
            aside_.keep(space, page, entry);
        }
        if (write && !(*entry & Writable)) return {Fault::ReadOnly, -1, cached};
        *entry |= write ? Accessed | Dirty : Accessed;
        return {Fault::None, (*entry >> FrameShift) << kPageBits | offset, cached};
    }

    int count(int space, uint16_t flags) {
        int n = 0;
        for (int page = 0; page < kOuter * kInner; page++) {
            uint16_t *entry = nullptr;
            if (walk(space, page, &entry) == Fault::None && (*entry & flags) == flags) n++;
        }
        return n;
    }

    int tables() const {
        int n = 0;
        for (const InnerTable &t : inner_) n += t.taken;
        return n;
    }

    const LookAside<4, 2> &aside() const { return aside_; }

private:
    signed char outer_[kSpaces][kOuter] = {};  // 1 + number of inner table
    InnerTable inner_[20] = {};
    bool frame_used_[kFrames] = {};
    LookAside<4, 2> aside_;

    InnerTable *table(int space, int page, bool make) {
        signed char &slot = outer_[space][page / kInner];
        if (!slot && make)
            for (int i = 0; i < 20 && !slot; i++)
                if (!inner_[i].taken) {
                    inner_[i] = InnerTable{true, {}};
                    slot = static_cast<signed char>(i + 1);
                }
        return slot ? &inner_[slot - 1] : nullptr;
    }

    Fault walk(int space, int page, uint16_t **entry) {
        InnerTable *t = table(space, page, false);
        if (!t) return Fault::NoTable;
        *entry = &t->entry[page % kInner];
        return **entry & Present ? Fault::None : Fault::NoPage;
    }
};

const char *describe(Fault f) {
    switch (f) {
        case Fault::NoTable: return "no table";
        case Fault::NoPage: return "no page";
        case Fault::ReadOnly: return "read only";
        default: return "fine";
    }
}

}  // namespace

int main() {
    static Memory m;
    char verb;
    int space, a, b, faults[4] = {};
    while (std::scanf(" %c %d %d %d", &verb, &space, &a, &b) == 4) {
        if (space < 0 || space >= kSpaces || a < 0 || a >= kOuter * kInner << kPageBits) break;
        if (verb == 'm' || verb == 'c') {  // map b pages from a, writable or constant
            int done = 0;
            for (int p = a; p < a + b && p < kOuter * kInner; p++) done += m.map(space, p, verb == 'm');
            std::printf("space %d: %d pages from %d\n", space, done, a);
        } else if (verb == 'u') {
            std::printf("space %d: page %d %s\n", space, a, a < kOuter * kInner && m.unmap(space, a) ? "unmapped" : "was not mapped");
        } else if (verb == 'd') {
            std::printf("space %d: frees %d frames\n", space, m.destroy(space));
        } else if (verb == 's') {  // sweep: b accesses with stride a
            for (int i = 0; i < b; i++) faults[static_cast<int>(m.access(space, i * a % (kOuter * kInner << kPageBits), false).fault)]++;
        } else {
            Result r = m.access(space, a, verb == 'w');
            faults[static_cast<int>(r.fault)]++;
            std::printf("space %d: %c %d -> %d %s%s\n", space, verb, a, r.physical, describe(r.fault), r.cached ? ", cached" : "");
        }
    }
    for (int s = 0; s < kSpaces; s++)
        std::printf("space %d: present %d, accessed %d, dirty %d\n", s, m.count(s, Present), m.count(s, Accessed), m.count(s, Dirty));
    std::printf("fine %d, no table %d, no page %d, read only %d\n", faults[0], faults[1], faults[2], faults[3]);
    std::printf("tables %d, look-aside hits %d, misses %d\n", m.tables(), m.aside().hits(), m.aside().misses());
    return 0;
}
