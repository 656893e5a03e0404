// A name resolver with a cache: lifetimes, negative answers, aliases, limited room; answers compared with the source.
#include <algorithm>
#include <cstdio>
#include <cstring>

struct Name {
    char text[24] = {};
    Name() {}
    explicit Name(const char *s) { std::snprintf(text, sizeof text, "%s", s); }
    bool operator==(const Name &o) const { return std::strcmp(text, o.text) == 0; }
};

struct Record { Name key, value; int lifetime; bool alias; };
struct Cached { Name key, value; int expires, used; bool alias, negative; };
struct Answer { Name value; bool from_cache; int steps; };

constexpr int negative_lifetime = 15, deepest = 6;

// a small table without order: removal moves the last item into the gap
template <typename T, int N> class Table {
    T item_[N];
    int count_ = 0;
public:
    T *begin() { return item_; }
    T *end() { return item_ + count_; }
    int count() const { return count_; }
    T *find(const Name &key) {
        T *at = std::find_if(begin(), end(), [&key](const T &t) { return t.key == key; });
        return at == end() ? nullptr : at;
    }
    T *add(const T &t) {
        if (count_ == N) return nullptr;
        item_[count_] = t;
        return &item_[count_++];
    }
    void remove(T *at) { *at = item_[--count_]; }
};

class Source {
    Table<Record, 20> records_;
public:
    int asked = 0;
    void set(const Record &r) {
        Record *at = records_.find(r.key);
        if (at) *at = r;
        else if (!records_.add(r)) std::printf("source is full\n");
    }
    void erase(const Name &name) {
        if (Record *at = records_.find(name)) records_.remove(at);
    }
    const Record *ask(const Name &name) {
        asked++;
        return records_.find(name);
    }
    bool differs(const Cached &c) {
        const Record *r = records_.find(c.key);
        return r ? c.negative || !(r->value == c.value) : !c.negative;
    }
};

class Resolver {
    Table<Cached, 8> cache_;
    Source &source_;
    int room_;

    void make_room(int now) {
        for (Cached *at = cache_.begin(); at != cache_.end();)
            if (at->expires <= now) { cache_.remove(at); swept++; }
            else ++at;
        while (cache_.count() >= room_) {
            cache_.remove(std::min_element(cache_.begin(), cache_.end(),
                                           [](const Cached &a, const Cached &b) { return a.used < b.used; }));
            evicted++;
        }
    }

    Cached fetch(const Name &name, int now, bool &hit) {
        Cached *at = cache_.find(name);
        if (at && at->expires > now) {
            hits++;
            at->used = now;
            return *at;
        }
        hit = false;
        misses++;
        if (at) cache_.remove(at);
        make_room(now);
        const Record *r = source_.ask(name);
        Cached fresh;
        fresh.key = name;
        if (r) fresh.value = r->value;
        fresh.expires = now + (r ? r->lifetime : negative_lifetime);
        fresh.used = now;
        fresh.alias = r && r->alias;
        fresh.negative = !r;
        cache_.add(fresh);
        return fresh;
    }

public:
    int hits = 0, misses = 0, evicted = 0, swept = 0;
    Resolver(Source &s, int room) : source_(s), room_(room) {}

    Answer resolve(const Name &name, int now, int depth = 0) {
        if (depth > deepest) return Answer{Name("loop"), false, depth};
        bool hit = true;
        Cached c = fetch(name, now, hit);
        if (c.negative) return Answer{Name("none"), hit, depth};
        if (!c.alias) return Answer{c.value, hit, depth};
        Answer a = resolve(c.value, now, depth + 1);
        a.from_cache = a.from_cache && hit;
        return a;
    }
    int stale_entries(int now) {
        int n = 0;
        for (const Cached &c : cache_) n += c.expires > now && source_.differs(c);
        return n;
    }
    void list(int now) {
        std::printf("%4d cache of %d, %d stale\n", now, cache_.count(), stale_entries(now));
        for (const Cached &c : cache_)
            std::printf("  %-12s %-12s until %d\n", c.key.text, c.negative ? "(none)" : c.value.text, c.expires);
    }
};

Answer without_cache(Source &s, Name at) {
    for (int depth = 0; depth <= deepest; depth++) {
        const Record *r = s.ask(at);
        if (!r) return Answer{Name("none"), false, depth};
        if (!r->alias) return Answer{r->value, false, depth};
        at = r->value;
    }
    return Answer{Name("loop"), false, deepest + 1};
}

int main() {
    Source source, mirror;
    int room, now = 0, number, questions = 0, outdated = 0, unexplained = 0;
    if (std::scanf("%d", &room) != 1 || room < 1 || room > 8) return 0;
    Resolver resolver(source, room);
    char order, name[24], value[24];
    while (std::scanf(" %c", &order) == 1) {
        if (order == 't') {
            if (std::scanf("%d", &number) != 1) break;
            now += number;
            continue;
        }
        if (order == 'l') {
            resolver.list(now);
            continue;
        }
        if (std::scanf("%23s", name) != 1) break;
        if (order == 'd') {
            source.erase(Name(name));
            mirror.erase(Name(name));
        } else if (order == '?') {
            Answer got = resolver.resolve(Name(name), now), truth = without_cache(mirror, Name(name));
            bool same = got.value == truth.value;
            questions++;
            outdated += !same;
            unexplained += !same && resolver.stale_entries(now) == 0;
            std::printf("%4d %-10s %-10s %s, %d aliases%s\n", now, name, got.value.text, got.from_cache ? "cache" : "asked",
                        got.steps, same ? "" : " (outdated)");
        } else {
            if (std::scanf("%23s %d", value, &number) != 2) break;
            Record r{Name(name), Name(value), number, order == 'n'};
            source.set(r);
            mirror.set(r);
        }
    }
    std::printf("%d questions, %d hits, %d misses, %d evicted, %d swept\n", questions, resolver.hits, resolver.misses,
                resolver.evicted, resolver.swept);
    std::printf("source asked %d times against %d without cache, %d outdated, %s\n", source.asked, mirror.asked, outdated,
                unexplained == 0 && source.asked == resolver.misses ? "books balance" : "BOOKS DO NOT BALANCE");
    return 0;
}
