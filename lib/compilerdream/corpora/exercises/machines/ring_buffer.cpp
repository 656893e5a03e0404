// Producers and consumers take turns on a ring of slots; the order, the counts and the waiting are all accounted for.
#include <array>
#include <cstdint>
#include <cstdio>
#include <initializer_list>

template <typename T, unsigned Capacity>
class Ring {
    static_assert((Capacity & (Capacity - 1)) == 0, "a power of two");
    std::array<T, Capacity> slot_{};
    std::uint8_t write_ = 0, read_ = 0;  // run freely and wrap around

public:
    std::uint8_t count() const { return static_cast<std::uint8_t>(write_ - read_); }
    bool full() const { return count() == Capacity; }
    bool empty() const { return write_ == read_; }
    bool put(const T &item) {
        if (full()) return false;
        slot_[write_++ & (Capacity - 1)] = item;
        return true;
    }
    bool take(T &item) {
        if (empty()) return false;
        item = slot_[read_++ & (Capacity - 1)];
        return true;
    }
};

struct Item {
    std::uint16_t serial;
    std::uint8_t producer;
    std::uint8_t check;
};

static std::uint8_t checksum(std::uint16_t serial, std::uint8_t producer) {
    std::uint8_t crc = 0x5a;
    for (unsigned byte : {static_cast<unsigned>(serial & 255), static_cast<unsigned>(serial >> 8), static_cast<unsigned>(producer)}) {
        crc = static_cast<std::uint8_t>(crc ^ byte);
        for (int i = 0; i < 8; i++) crc = static_cast<std::uint8_t>(crc & 0x80 ? crc << 1 ^ 0x07 : crc << 1);
    }
    return crc;
}

class Worker {
protected:
    int period_, clock_ = 0, blocked_ = 0, done_ = 0;

public:
    explicit Worker(int period) : period_(period) {}
    virtual ~Worker() {}
    virtual bool act() = 0;  // false when it has to wait
    void tick() {
        if (++clock_ < period_) return;
        if (act()) {
            clock_ = 0;
            done_++;
        } else {
            blocked_++;
        }
    }
    int blocked() const { return blocked_; }
    int done() const { return done_; }
};

using Buffer = Ring<Item, 8>;

class Producer : public Worker {
    Buffer &buffer_;
    std::uint8_t name_;
    std::uint16_t next_ = 0;

public:
    Producer(Buffer &buffer, int period, int name)
        : Worker(period), buffer_(buffer), name_(static_cast<std::uint8_t>(name)) {}
    bool act() override {
        if (!buffer_.put({next_, name_, checksum(next_, name_)})) return false;
        next_++;
        return true;
    }
};

class Consumer : public Worker {
    Buffer &buffer_;
    std::uint16_t (&expected_)[4];
    int &wrong_;

public:
    Consumer(Buffer &buffer, int period, std::uint16_t (&expected)[4], int &wrong)
        : Worker(period), buffer_(buffer), expected_(expected), wrong_(wrong) {}
    bool act() override {
        Item item;
        if (!buffer_.take(item)) return false;
        wrong_ += item.check != checksum(item.serial, item.producer);
        wrong_ += item.serial != expected_[item.producer]++;
        return true;
    }
};

int main() {
    int p[2], c[2], ticks;
    while (std::scanf("%d %d %d %d %d", &p[0], &p[1], &c[0], &c[1], &ticks) == 5) {
        Buffer buffer;
        std::uint16_t expected[4] = {0, 0, 0, 0};
        int wrong = 0, most = 0, fill[9] = {0};
        Producer first(buffer, p[0], 0), second(buffer, p[1], 1);
        Consumer third(buffer, c[0], expected, wrong), fourth(buffer, c[1], expected, wrong);
        Worker *workers[4] = {&first, &second, &third, &fourth};
        for (int t = 0; t < ticks; t++) {
            for (int i = 0; i < 4; i++) workers[(i + t) % 4]->tick();
            fill[buffer.count()]++;
            if (buffer.count() > most) most = buffer.count();
        }
        bool balanced = first.done() + second.done() == third.done() + fourth.done() + buffer.count();
        std::printf("made %d + %d, used %d + %d, left %d, most %d, %s, %d wrong\n", first.done(), second.done(),
                    third.done(), fourth.done(), buffer.count(), most, balanced ? "balanced" : "UNBALANCED", wrong);
        std::printf("  waited %d %d %d %d, fill", first.blocked(), second.blocked(), third.blocked(), fourth.blocked());
        for (int f : fill) std::printf(" %d", f);
        std::printf("\n");
    }
}
