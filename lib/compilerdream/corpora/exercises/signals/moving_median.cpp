// Moving medians of a signal: with two sets of ranks, with a histogram, and by sorting each window.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

using Sample = std::uint8_t;

// Counts in two levels, so that the median is found in at most 32 steps.
class Histogram {
public:
    void add(Sample s, int change) {
        coarse_[s >> 4] += change;
        fine_[s] += change;
    }
    Sample rank(int k) const {
        int block = 0;
        while (k >= coarse_[block])
            k -= coarse_[block++];
        int value = block << 4;
        while (k >= fine_[value])
            k -= fine_[value++];
        return static_cast<Sample>(value);
    }

private:
    int coarse_[16] = {};
    int fine_[256] = {};
};

// Keeps the window sorted; a sample goes out and one comes in per step.
class SortedWindow {
public:
    explicit SortedWindow(int size) : size_(size) {}
    void insert(Sample s) {
        int i = filled_++;
        for (; i > 0 && window_[i - 1] > s; i--)
            window_[i] = window_[i - 1];
        window_[i] = s;
    }
    void replace(Sample old, Sample s) {
        int i = find(old);
        while (i + 1 < size_ && window_[i + 1] < s) {
            window_[i] = window_[i + 1];
            i++;
        }
        while (i > 0 && window_[i - 1] > s) {
            window_[i] = window_[i - 1];
            i--;
        }
        window_[i] = s;
    }
    Sample median() const { return window_[size_ / 2]; }

private:
    int find(Sample s) const {
        int low = 0, high = size_ - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (window_[middle] < s)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    Sample window_[64];
    int size_, filled_ = 0;
};

static Sample clamped(const std::vector<Sample> &signal, int i) {
    int last = static_cast<int>(signal.size()) - 1;
    return signal[i < 0 ? 0 : i > last ? last : i];
}

static std::vector<Sample> with_histogram(const std::vector<Sample> &signal, int reach) {
    std::vector<Sample> result(signal.size());
    Histogram h;
    for (int i = -reach; i < reach; i++)
        h.add(clamped(signal, i), 1);
    for (int i = 0; i < static_cast<int>(signal.size()); i++) {
        h.add(clamped(signal, i + reach), 1);
        result[i] = h.rank(reach);
        h.add(clamped(signal, i - reach), -1);
    }
    return result;
}

static std::vector<Sample> with_window(const std::vector<Sample> &signal, int reach) {
    std::vector<Sample> result(signal.size());
    SortedWindow w(2 * reach + 1);
    for (int i = -reach; i <= reach; i++)
        w.insert(clamped(signal, i));
    result[0] = w.median();
    for (int i = 1; i < static_cast<int>(signal.size()); i++) {
        w.replace(clamped(signal, i - reach - 1), clamped(signal, i + reach));
        result[i] = w.median();
    }
    return result;
}

static std::vector<Sample> by_counting(const std::vector<Sample> &signal, int reach) {
    std::vector<Sample> result(signal.size());
    for (int i = 0; i < static_cast<int>(signal.size()); i++) {
        for (int j = -reach; j <= reach; j++) {
            Sample s = clamped(signal, i + j);
            int less = 0, equal = 0;
            for (int k = -reach; k <= reach; k++) {
                less += clamped(signal, i + k) < s;
                equal += clamped(signal, i + k) == s;
            }
            if (less <= reach && reach < less + equal)
                result[i] = s;
        }
    }
    return result;
}

static int roughness(const std::vector<Sample> &signal) {
    int sum = 0;
    for (std::size_t i = 1; i < signal.size(); i++)
        sum += signal[i] > signal[i - 1] ? signal[i] - signal[i - 1] : signal[i - 1] - signal[i];
    return sum;
}

int main() {
    int n, reach, noise;
    while (std::scanf("%d %d %d", &n, &reach, &noise) == 3 && reach < 32) {
        std::vector<Sample> signal(n);
        std::uint32_t x = 77;
        for (Sample &s : signal) {
            x = x * 1664525u + 1013904223u;
            int i = static_cast<int>(&s - signal.data());
            int level = (i / 20 % 2 ? 180 : 60) + static_cast<int>(x >> 28);
            s = static_cast<Sample>((x >> 8) % 100 < static_cast<unsigned>(noise) ? x >> 20 & 255 : level);
        }
        std::vector<Sample> a = with_histogram(signal, reach), b = with_window(signal, reach);
        std::vector<Sample> c = by_counting(signal, reach);
        std::printf("%d samples, window %d: roughness %d -> %d, middle %d, %s\n", n, 2 * reach + 1, roughness(signal),
                    roughness(a), a[n / 2], a == b && b == c ? "agree" : "DIFFER");
    }
}
