// Block-sorting transform, move to front and run lengths of zeros, undone step by step.
#include <cstdint>
#include <cstdio>
#include <cstring>

template <int Capacity>
struct Block {
    std::uint8_t data[Capacity];
    int size = 0;

    void push(int byte) {
        if (size < Capacity) data[size++] = static_cast<std::uint8_t>(byte);
    }
    bool operator==(const Block &o) const {
        return size == o.size && std::memcmp(data, o.data, size) == 0;
    }
    double mean_run() const {
        int runs = size > 0;
        for (int i = 1; i < size; i++) runs += data[i] != data[i - 1];
        return runs ? static_cast<double>(size) / runs : 0.0;
    }
};

constexpr int kMost = 1200;
using Text = Block<kMost * 2>;

class Rotations {
public:
    explicit Rotations(const Text &text) : text_(text) {
        for (int i = 0; i < text.size; i++) order_[i] = i;
        sort(0, text.size, 0);
    }
    int operator[](int i) const { return order_[i]; }

private:
    int letter(int rotation, int depth) const {
        return text_.data[(rotation + depth) % text_.size];
    }

    void swap(int i, int j) {
        int kept = order_[i];
        order_[i] = order_[j];
        order_[j] = kept;
    }

    // Three-way radix quicksort; equal rotations keep the order of their starts.
    void sort(int low, int high, int depth) {
        if (high - low < 2) return;
        if (depth == text_.size) {
            for (int i = low + 1; i < high; i++)
                for (int j = i; j > low && order_[j] < order_[j - 1]; j--) swap(j, j - 1);
            return;
        }
        int pivot = letter(order_[low + (high - low) / 2], depth);
        int less = low, at = low, more = high;
        while (at < more) {
            int c = letter(order_[at], depth);
            if (c < pivot)
                swap(less++, at++);
            else if (c > pivot)
                swap(at, --more);
            else
                at++;
        }
        sort(low, less, depth);
        sort(less, more, depth + 1);
        sort(more, high, depth);
    }

    const Text &text_;
    int order_[kMost];
};

struct Sorted {
    Text last;
    int origin = 0;
};

static Sorted transform(const Text &text) {
    Sorted out;
    Rotations rotations(text);
    for (int i = 0; i < text.size; i++) {
        if (rotations[i] == 0) out.origin = i;
        out.last.push(text.data[(rotations[i] + text.size - 1) % text.size]);
    }
    return out;
}

static Text restore(const Sorted &sorted) {
    static int follows[kMost];
    int start[257] = {};
    const Text &last = sorted.last;
    for (int i = 0; i < last.size; i++) start[last.data[i] + 1]++;
    for (int c = 0; c < 256; c++) start[c + 1] += start[c];
    for (int i = 0; i < last.size; i++) follows[start[last.data[i]]++] = i;
    Text text;
    for (int i = 0, row = sorted.origin; i < last.size; i++) {
        row = follows[row];
        text.push(last.data[row]);
    }
    return text;
}

class Front {
public:
    Front() {
        for (int i = 0; i < 256; i++) table_[i] = static_cast<std::uint8_t>(i);
    }
    int rank_of(std::uint8_t byte) {
        int rank = 0;
        while (table_[rank] != byte) rank++;
        move(rank);
        return rank;
    }
    std::uint8_t at(int rank) {
        move(rank);
        return table_[0];
    }

private:
    void move(int rank) {
        std::uint8_t byte = table_[rank];
        for (; rank > 0; rank--) table_[rank] = table_[rank - 1];
        table_[0] = byte;
    }
    std::uint8_t table_[256];
};

static Text shorten(const Text &last) {
    Text out;
    Front front;
    int zeros = 0;
    for (int i = 0; i <= last.size; i++) {
        int rank = i < last.size ? front.rank_of(last.data[i]) : -1;
        if (rank == 0 && zeros < 255) {
            zeros++;
            continue;
        }
        if (zeros > 0) out.push(0), out.push(zeros);
        zeros = rank == 0;
        if (rank > 0) out.push(rank);
    }
    return out;
}

static Text lengthen(const Text &ranks) {
    Text out;
    Front front;
    for (int i = 0; i < ranks.size; i++) {
        int times = 1, rank = ranks.data[i];
        if (rank == 0) times = ranks.data[++i];
        while (times-- > 0) out.push(front.at(rank));
    }
    return out;
}

int main() {
    static Text text;
    int c;
    while (c = std::getchar(), c != EOF || text.size > 0) {
        if (c != EOF && c != '%' && text.size < kMost) {
            text.push(c);
            continue;
        }
        Sorted sorted = transform(text);
        Text packed = shorten(sorted.last);
        Sorted back = {lengthen(packed), sorted.origin};
        std::printf("%d to %d, origin %d, runs of %.3f then %.3f, %s\n", text.size, packed.size,
                    sorted.origin, text.mean_run(), sorted.last.mean_run(),
                    restore(back) == text ? "restored" : "DAMAGED");
        std::printf("  %.*s\n", sorted.last.size < 24 ? sorted.last.size : 24,
                    reinterpret_cast<const char *>(sorted.last.data));
        text.size = 0;
    }
    return 0;
}
