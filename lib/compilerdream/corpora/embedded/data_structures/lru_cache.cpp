// Compares cache replacement rules (oldest, least recent, second chance) on a stream of requests.
#include <cstdint>
#include <cstdio>
#include <unordered_map>

struct Page {
    int key = -1;
    bool marked = false;
    Page *newer = nullptr, *older = nullptr;
};

// A ring of pages through a sentinel: newest first.
class Ring {
    Page end_;

    static void link(Page *older, Page *newer) {
        older->newer = newer;
        newer->older = older;
    }

public:
    Ring() { link(&end_, &end_); }
    Ring(const Ring &) = delete;
    Ring &operator=(const Ring &) = delete;

    Page *oldest() { return end_.newer; }

    void take_out(Page *page) { link(page->older, page->newer); }

    void put_newest(Page *page) {
        link(end_.older, page);
        link(page, &end_);
    }
};

enum class Rule { oldest, least_recent, second_chance };

static const char *name(Rule rule) {
    switch (rule) {
    case Rule::oldest:
        return "oldest";
    case Rule::least_recent:
        return "least recent";
    case Rule::second_chance:
        return "second chance";
    }
    return "?";
}

class Cache {
    static const int kMost = 64;

    Rule rule_;
    int capacity_, used_ = 0;
    Page pages_[kMost];
    Ring ring_;
    std::unordered_map<int, Page *> index_;

    Page *evict() {
        Page *page = ring_.oldest();
        while (rule_ == Rule::second_chance && page->marked) {
            page->marked = false;
            ring_.take_out(page);
            ring_.put_newest(page);
            page = ring_.oldest();
        }
        ring_.take_out(page);
        index_.erase(page->key);
        return page;
    }

public:
    Cache(Rule rule, int capacity) : rule_(rule), capacity_(capacity < kMost ? capacity : kMost) {}

    bool request(int key) {
        Page *&entry = index_[key];
        if (entry) {
            entry->marked = true;
            if (rule_ == Rule::least_recent) {
                ring_.take_out(entry);
                ring_.put_newest(entry);
            }
            return true;
        }
        Page *page = used_ < capacity_ ? &pages_[used_++] : evict();
        page->key = key;
        page->marked = false;
        entry = page;
        ring_.put_newest(page);
        return false;
    }

    std::uint32_t fingerprint() {
        std::uint32_t hash = 0;
        for (int i = 0; i < used_; i++) {
            Page *page = ring_.oldest();
            hash = hash * 131 + static_cast<std::uint32_t>(page->key);
            ring_.take_out(page);
            ring_.put_newest(page);
        }
        return hash;
    }
};

// A loop over `span` keys, mixed with skewed random requests.
class Workload {
    std::uint32_t state_;
    int span_, position_ = 0;

public:
    Workload(std::uint32_t seed, int span) : state_(seed), span_(span) {}

    int next() {
        state_ = state_ * 1103515245u + 12345u;
        std::uint32_t draw = state_ >> 16;
        if (draw % 3 == 0)
            return position_++ % span_;
        std::uint32_t x = draw / 3 % 100;
        return static_cast<int>(1000 + x * x / 250);
    }
};

int main() {
    int capacity, span, requests;
    unsigned seed;
    while (std::scanf("%d %d %d %u", &capacity, &span, &requests, &seed) == 4) {
        std::printf("capacity %d, loop of %d, %d requests\n", capacity, span, requests);
        for (Rule rule : {Rule::oldest, Rule::least_recent, Rule::second_chance}) {
            Cache cache(rule, capacity);
            Workload workload(seed, span);
            int hits = 0;
            for (int i = 0; i < requests; i++)
                hits += cache.request(workload.next());
            std::printf("  %-13s %d hits, fingerprint %u\n", name(rule), hits,
                        static_cast<unsigned>(cache.fingerprint()));
        }
    }
}
