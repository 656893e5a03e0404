// Sorts integers, floats and records by least significant digit first, stable, and checks order.
#include <cstdint>
#include <cstdio>
#include <cstring>

template <typename T>
struct Key;

template <>
struct Key<std::int32_t> {
    static std::uint32_t of(std::int32_t value) {
        return static_cast<std::uint32_t>(value) ^ 0x80000000u;
    }
};

template <>
struct Key<float> {
    static std::uint32_t of(float value) {
        std::uint32_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        return bits >> 31 ? ~bits : bits | 0x80000000u;
    }
};

struct Record {
    std::int32_t group;
    float weight;
    int place;
};

template <>
struct Key<Record> {
    static std::uint32_t of(const Record &record) { return Key<std::int32_t>::of(record.group); }
};

template <typename T, int Bits = 8>
class RadixSorter {
public:
    explicit RadixSorter(T *spare) : spare_(spare) {}

    int sort(T *items, int count) {
        int passes = 0;
        T *from = items, *to = spare_;
        for (int shift = 0; shift < 32; shift += Bits) {
            if (!distribute(from, to, count, shift)) continue;
            T *swap = from;
            from = to;
            to = swap;
            passes++;
        }
        if (from != items)
            for (int i = 0; i < count; i++) items[i] = from[i];
        return passes;
    }

private:
    static constexpr int kBuckets = 1 << Bits;

    static unsigned digit(const T &item, int shift) {
        return Key<T>::of(item) >> shift & (kBuckets - 1);
    }

    bool distribute(const T *from, T *to, int count, int shift) {
        for (int b = 0; b < kBuckets; b++) start_[b] = 0;
        for (int i = 0; i < count; i++) start_[digit(from[i], shift)]++;
        if (count == 0 || start_[digit(from[0], shift)] == count) return false;
        int sum = 0;
        for (int b = 0; b < kBuckets; b++) {
            int size = start_[b];
            start_[b] = sum;
            sum += size;
        }
        for (int i = 0; i < count; i++) to[start_[digit(from[i], shift)]++] = from[i];
        return true;
    }

    T *spare_;
    int start_[kBuckets];
};

template <typename T>
static int inversions(const T *items, int count) {
    int wrong = 0;
    for (int i = 1; i < count; i++) wrong += Key<T>::of(items[i]) < Key<T>::of(items[i - 1]);
    return wrong;
}

static constexpr int kMost = 500;
static std::int32_t numbers[kMost], number_spare[kMost];
static float reals[kMost], real_spare[kMost];
static Record records[kMost], record_spare[kMost];

int main() {
    int count;
    std::uint32_t seed, range;
    while (std::scanf("%d %u %u", &count, &seed, &range) == 3 && count <= kMost) {
        for (int i = 0; i < count; i++) {
            seed = seed * 1103515245u + 12345u;
            std::uint32_t bits = seed >> 8;
            numbers[i] = static_cast<std::int32_t>(bits % range) - static_cast<int>(range / 2);
            reals[i] = static_cast<float>(numbers[i]) / 8.0f;
            records[i] = {numbers[i] / 64, reals[i], i};
        }
        RadixSorter<std::int32_t> integers(number_spare);
        RadixSorter<float, 11> floats(real_spare);
        RadixSorter<Record, 4> stable(record_spare);
        int before = inversions(numbers, count);
        int a = integers.sort(numbers, count);
        int b = floats.sort(reals, count);
        int c = stable.sort(records, count);
        int unstable = 0;
        for (int i = 1; i < count; i++)
            unstable += records[i - 1].group == records[i].group &&
                        records[i - 1].place > records[i].place;
        std::printf("%d items: %d descents before, %d %d %d after, passes %d %d %d, unstable %d\n",
                    count, before, inversions(numbers, count), inversions(reals, count),
                    inversions(records, count), a, b, c, unstable);
        std::printf("  median %d %.3f, ends %d %d %.2f %.2f, first group %d from place %d\n",
                    numbers[count / 2], reals[count / 2], numbers[0], numbers[count - 1], reals[0],
                    reals[count - 1], records[0].group, records[0].place);
    }
    return 0;
}
