// Answers the running sum and the largest value over the last rows of a table with a window object, checked by rescanning.
#include <cstdio>

constexpr int max_rows = 64;

// keeps a queue of row numbers whose values fall from front to back
class Window {
    const int *table;
    int frame;
    int rows[max_rows];
    int front, back;
    long total;

public:
    Window(const int *t, int f) : table(t), frame(f), rows(), front(0), back(0), total(0) {}

    void advance(int row) {
        total += table[row];
        if (row >= frame)
            total -= table[row - frame];
        while (back > front && table[rows[back - 1]] <= table[row])
            back--;
        rows[back++] = row;
        if (rows[front] <= row - frame)
            front++;
    }
    long sum() const {
        return total;
    }
    int largest() const {
        return table[rows[front]];
    }
};

bool rescan(const int *table, int first, int last, const Window &w) {
    long total = 0;
    int most = table[last];
    for (int i = first > 0 ? first : 0; i <= last; i++) {
        total += table[i];
        if (table[i] > most)
            most = table[i];
    }
    return total == w.sum() && most == w.largest();
}

int main() {
    static const int frames[] = {1, 2, 3, 5, 8, 100};
    int table[max_rows], count = 0, value, wrong = 0;

    while (count < max_rows && std::scanf("%d", &value) == 1)
        table[count++] = value;
    for (int frame : frames) {
        Window window(table, frame);
        long highest = 0;
        int highest_at = -1;
        std::printf("last %d rows:", frame);
        for (int row = 0; row < count; row++) {
            window.advance(row);
            wrong += !rescan(table, row - frame + 1, row, window);
            if (highest_at < 0 || window.sum() > highest) {
                highest = window.sum();
                highest_at = row;
            }
            if (row % 5 == 4)
                std::printf(" %ld/%d", window.sum(), window.largest());
        }
        std::printf(", highest sum %ld at row %d\n", highest, highest_at + 1);
    }
    std::printf("%d rows, %d wrong windows\n", count, wrong);
    return 0;
}
