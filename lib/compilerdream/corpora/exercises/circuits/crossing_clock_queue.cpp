// Passes words between two clock domains through a FIFO whose Gray-coded pointers cross by two-stage synchronisers.
#include <cstdio>

template <typename Word, int Stages>
class Synchroniser {
    Word stage_[Stages] = {};

public:
    void clock(Word in) {
        for (int i = Stages - 1; i > 0; i--) stage_[i] = stage_[i - 1];
        stage_[0] = in;
    }
    Word out() const { return stage_[Stages - 1]; }
};

class GrayPointer {
    unsigned count_ = 0, mask_;

public:
    explicit GrayPointer(unsigned span) : mask_(span - 1) {}
    void advance() { count_ = (count_ + 1) & mask_; }
    unsigned binary() const { return count_; }
    unsigned gray() const { return count_ ^ count_ >> 1; }
    static unsigned decode(unsigned gray) {
        unsigned binary = 0;
        for (; gray; gray >>= 1) binary ^= gray;
        return binary;
    }
};

template <int Depth>
class Queue {
    static constexpr unsigned span = 2 * Depth;
    unsigned memory_[Depth] = {};
    GrayPointer write_{span}, read_{span};
    Synchroniser<unsigned, 2> read_seen_, write_seen_;

public:
    int peak = 0, multi_bit_moves = 0;

    bool full() const {
        unsigned seen = GrayPointer::decode(read_seen_.out());
        return ((write_.binary() - seen) & (span - 1)) == Depth;
    }
    bool empty() const { return write_seen_.out() == read_.gray(); }
    int level() const { return (int)((write_.binary() - read_.binary()) & (span - 1)); }

    void writer_edge(bool offer, unsigned word, bool &taken) {
        taken = offer && !full();
        if (taken) {
            memory_[write_.binary() % Depth] = word;
            step(write_);
            if (level() > peak) peak = level();
        }
        read_seen_.clock(read_.gray());
    }
    void reader_edge(bool want, unsigned &word, bool &given) {
        given = want && !empty();
        if (given) {
            word = memory_[read_.binary() % Depth];
            step(read_);
        }
        write_seen_.clock(write_.gray());
    }

private:
    void step(GrayPointer &p) {
        unsigned before = p.gray();
        p.advance();
        unsigned change = before ^ p.gray();
        if (change & (change - 1)) multi_bit_moves++;
    }
};

struct Settings {
    int write_period, read_period, write_percent, read_percent, words;
};

static unsigned shuffle(unsigned &state) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

template <int Depth>
static void transfer(const Settings &s, unsigned seed) {
    Queue<Depth> queue;
    int sent = 0, received = 0, wrong = 0, blocked = 0, starved = 0, overrun = 0;
    long time = 0;
    while (received < s.words && time < 200000) {
        if (time % s.write_period == 0) {
            bool offer = sent < s.words && (int)(shuffle(seed) % 100) < s.write_percent, taken;
            queue.writer_edge(offer, (unsigned)sent * 2654435761u, taken);
            sent += taken;
            blocked += offer && !taken;
        }
        if (time % s.read_period == 0) {
            unsigned word = 0;
            bool want = (int)(shuffle(seed) % 100) < s.read_percent, given;
            queue.reader_edge(want, word, given);
            if (given) wrong += word != (unsigned)received++ * 2654435761u;
            starved += want && !given;
        }
        if (queue.level() > Depth) overrun++;
        time++;
    }
    printf("  depth %2d: %d words in %ld ticks, peak %d, blocked %d, starved %d, %s\n", Depth, received, time, queue.peak,
           blocked, starved, wrong || overrun || queue.multi_bit_moves ? "BROKEN" : "in order");
}

int main() {
    unsigned seed;
    Settings s;
    if (scanf("%u", &seed) != 1 || seed == 0) return 0;
    while (scanf("%d %d %d %d %d", &s.write_period, &s.read_period, &s.write_percent, &s.read_percent, &s.words) == 5) {
        if (s.write_period < 1 || s.read_period < 1) break;
        printf("write every %d at %d %%, read every %d at %d %%\n", s.write_period, s.write_percent, s.read_period,
               s.read_percent);
        transfer<2>(s, seed);
        transfer<8>(s, seed);
        transfer<32>(s, seed);
    }
    return 0;
}
