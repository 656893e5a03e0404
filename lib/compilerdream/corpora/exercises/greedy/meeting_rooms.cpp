// Meeting rooms: a heap of ending times hands out rooms, a sweep counts them, and late requests are moved.
#include <algorithm>
#include <cstdio>

// A vector with a fixed capacity.
template <typename T, int Capacity>
class Fixed {
    T item_[Capacity];
    int size_ = 0;

public:
    Fixed() = default;
    Fixed(int size, T value) : size_(size) {
        for (T &item : *this) item = value;
    }
    T *begin() { return item_; }
    T *end() { return item_ + size_; }
    const T *begin() const { return item_; }
    const T *end() const { return item_ + size_; }
    int size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T &operator[](int i) { return item_[i]; }
    const T &operator[](int i) const { return item_[i]; }
    T front() const { return item_[0]; }
    T back() const { return item_[size_ - 1]; }
    void push_back(const T &item) { item_[size_++] = item; }
    void pop_back() { size_--; }
};

struct Meeting {
    int begin, end, room;
};

using Meetings = Fixed<Meeting, 128>;

static bool earlier(const Meeting &a, const Meeting &b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

// Insertion with shrinking gaps.
static void sort(Meetings &meetings) {
    int n = meetings.size();
    for (int gap = n / 2; gap > 0; gap /= 2)
        for (int i = gap; i < n; i++) {
            Meeting m = meetings[i];
            int k = i;
            for (; k >= gap && earlier(m, meetings[k - gap]); k -= gap) meetings[k] = meetings[k - gap];
            meetings[k] = m;
        }
}

struct Busy {
    int end, room;
    bool operator<(Busy other) const { return end != other.end ? end < other.end : room < other.room; }
};

// A heap with the earliest end on top.
class Agenda {
    Fixed<Busy, 128> heap_;

public:
    bool empty() const { return heap_.empty(); }
    Busy top() const { return heap_.front(); }
    void push(Busy item) {
        int at = heap_.size();
        heap_.push_back(item);
        for (; at > 0 && item < heap_[(at - 1) / 2]; at = (at - 1) / 2) heap_[at] = heap_[(at - 1) / 2];
        heap_[at] = item;
    }
    void pop() {
        Busy item = heap_.back();
        heap_.pop_back();
        int at = 0, child;
        for (; (child = 2 * at + 1) < heap_.size(); at = child) {
            if (child + 1 < heap_.size() && heap_[child + 1] < heap_[child]) child++;
            if (!(heap_[child] < item)) break;
            heap_[at] = heap_[child];
        }
        if (!heap_.empty()) heap_[at] = item;
    }
};

static int allot(Meetings &meetings) {
    Agenda busy;
    int rooms = 0;
    for (Meeting &m : meetings) {
        if (!busy.empty() && busy.top().end <= m.begin) {
            m.room = busy.top().room;
            busy.pop();
        } else {
            m.room = rooms++;
        }
        busy.push(Busy{m.end, m.room});
    }
    return rooms;
}

static int sweep(const Meetings &meetings, int span) {
    Fixed<int, 1001> change(span + 1, 0);
    for (const Meeting &m : meetings) {
        change[m.begin]++;
        change[m.end]--;
    }
    int now = 0, most = 0;
    for (int c : change) most = std::max(most, now += c);
    return most;
}

static int clashes(const Meetings &meetings) {
    int bad = 0;
    for (int i = 0; i < meetings.size(); i++)
        for (int j = 0; j < i; j++)
            bad += meetings[i].room == meetings[j].room && meetings[i].begin < meetings[j].end &&
                   meetings[j].begin < meetings[i].end;
    return bad;
}

// With too few rooms, each meeting waits for the room that is free first.
static long waiting(const Meetings &meetings, int rooms) {
    Fixed<int, 128> free_at(rooms, 0);
    long total = 0;
    for (const Meeting &m : meetings) {
        int best = 0;
        for (int r = 1; r < rooms; r++)
            if (free_at[r] < free_at[best]) best = r;
        int begin = std::max(m.begin, free_at[best]);
        total += begin - m.begin;
        free_at[best] = begin + m.end - m.begin;
    }
    return total;
}

int main() {
    int count, span, longest;
    unsigned seed;
    while (std::scanf("%d %d %d %u", &count, &span, &longest, &seed) == 4) {
        if (count > 128 || span > 1000 || longest > span) return 1;
        Meetings meetings;
        for (int i = 0; i < count; i++) {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            int length = 1 + static_cast<int>(seed % static_cast<unsigned>(longest));
            int begin = static_cast<int>((seed >> 8) % static_cast<unsigned>(span - length + 1));
            meetings.push_back(Meeting{begin, begin + length, -1});
        }
        sort(meetings);
        int rooms = allot(meetings), depth = sweep(meetings, span);
        std::printf("%d meetings: %d rooms, depth %d%s, %d clashes\n", count, rooms, depth,
                    rooms == depth ? "" : " (unequal)", clashes(meetings));
        Fixed<int, 128> use(rooms, 0);
        for (const Meeting &m : meetings) use[m.room] += m.end - m.begin;
        std::printf("  use:");
        for (int u : use) std::printf(" %d", u);
        std::printf("\n  waiting with fewer rooms:");
        for (int r = rooms; r >= std::max(1, rooms - 3); r--) std::printf(" %d:%ld", r, waiting(meetings, r));
        std::printf("\n");
    }
}
