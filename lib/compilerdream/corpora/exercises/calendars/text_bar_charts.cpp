// Draws labelled numbers on a character canvas: horizontal bars, columns with a rounded scale, stem-and-leaf display.
#include <cstdio>
#include <cstring>

namespace {

constexpr int max_entries = 16;

struct Entry {
    char label[12];
    int value;
};

struct Table {
    char title[20];
    Entry entries[max_entries];
    int count;

    const Entry *begin() const { return entries; }
    const Entry *end() const { return entries + count; }

    int largest() const
    {
        int top = 1;
        for (const Entry &e : *this)
            if (e.value > top) top = e.value;
        return top;
    }

    int widest() const
    {
        int width = 0;
        for (const Entry &e : *this)
            if (static_cast<int>(std::strlen(e.label)) > width) width = static_cast<int>(std::strlen(e.label));
        return width;
    }
};

class Canvas {
public:
    static constexpr int rows = 24, width = 64;

    Canvas() { std::memset(cells_, ' ', sizeof cells_); }

    void put(int row, int column, char c)
    {
        if (row < 0 || row >= rows || column < 0 || column >= width) return;
        cells_[row][column] = c;
        if (row >= used_) used_ = row + 1;
    }

    int text(int row, int column, const char *s, int most = width)
    {
        for (; *s && most > 0; --most) put(row, column++, *s++);
        return column;
    }

    // right-aligned so that the last digit stands in the given column
    void number_ending(int row, int column, int n)
    {
        do put(row, column--, static_cast<char>('0' + n % 10));
        while ((n /= 10) > 0);
    }

    void bar(int row, int from, int to, char c)
    {
        for (int column = from; column < to; ++column) put(row, column, c);
    }

    int count(char c) const
    {
        int n = 0;
        for (int r = 0; r < used_; ++r)
            for (int k = 0; k < width; ++k) n += cells_[r][k] == c;
        return n;
    }

    char at(int row, int column) const { return cells_[row][column]; }
    int used() const { return used_; }

    void print() const
    {
        for (int r = 0; r < used_; ++r) {
            int length = width;
            while (length > 0 && cells_[r][length - 1] == ' ') --length;
            std::printf("  %.*s\n", length, cells_[r]);
        }
    }

private:
    char cells_[rows][width];
    int used_ = 0;
};

int digits_of(int n)
{
    return n < 10 ? 1 : 1 + digits_of(n / 10);
}

// the smallest of 1, 2 or 5 times a power of ten that gives at most so many steps
int round_step(int top, int most_steps)
{
    static const int mantissa[] = {1, 2, 5};
    for (int power = 1;; power *= 10)
        for (int m : mantissa)
            if (top <= m * power * most_steps) return m * power;
}

void horizontal(const Table &table, Canvas &canvas)
{
    const int room = 30;
    int top = table.largest(), left = table.widest() + 1, row = 0;
    for (const Entry &e : table) {
        int halves = (2 * room * e.value + top / 2) / top, end = left + 1 + halves / 2;
        canvas.text(row, 0, e.label);
        canvas.put(row, left, '|');
        canvas.bar(row, left + 1, end, '=');
        if (halves % 2) canvas.put(row, end++, '-');
        canvas.number_ending(row, end + digits_of(e.value), e.value);
        ++row;
    }
}

int columns(const Table &table, Canvas &canvas)
{
    int step = round_step(table.largest(), 6);
    int height = (table.largest() + step - 1) / step;
    int axis = digits_of(height * step) + 1;
    for (int row = 0; row < height; ++row) {
        canvas.number_ending(row, axis - 2, (height - row) * step);
        canvas.put(row, axis, '+');
    }
    int at = axis + 2;
    for (const Entry &e : table) {
        int full = e.value / step, rest = e.value % step;
        for (int k = 0; k < full; ++k) canvas.text(height - 1 - k, at, "##");
        if (rest) canvas.text(height - 1 - full, at, 2 * rest >= step ? "::" : "..");
        canvas.text(height, at, e.label, 2);
        at += 3;
    }
    return step;
}

void stem_and_leaf(const Table &table, Canvas &canvas)
{
    int low = table.largest() / 10, high = low;
    for (const Entry &e : table)
        if (e.value / 10 < low) low = e.value / 10;
    for (int stem = low; stem <= high; ++stem) {
        canvas.number_ending(stem - low, 2, stem);
        canvas.put(stem - low, 4, '|');
        int column = 5;
        for (int leaf = 0; leaf < 10; ++leaf)
            for (const Entry &e : table)
                if (e.value == stem * 10 + leaf) canvas.put(stem - low, column++, static_cast<char>('0' + leaf));
    }
}

void show(const Table &table)
{
    Canvas bars, towers, stems;
    horizontal(table, bars);
    int step = columns(table, towers);
    stem_and_leaf(table, stems);
    std::printf("%s\n", table.title);
    bars.print();
    std::printf("in columns of %d\n", step);
    towers.print();
    std::printf("stems and leaves\n");
    stems.print();

    int full = 0, leaves = 0;
    for (const Entry &e : table) full += e.value / step;
    for (int r = 0; r < stems.used(); ++r)
        for (int c = 5; c < Canvas::width; ++c) leaves += stems.at(r, c) != ' ';
    bool right = towers.count('#') == 2 * full && leaves == table.count && bars.count('|') == table.count;
    std::printf("%s\n", right ? "all values drawn" : "something is missing");
}

}

int main()
{
    static Table table;
    char word[32];
    int value;
    while (std::scanf("%31s", word) == 1) {
        if (word[0] == '#') {
            if (table.count) show(table);
            std::snprintf(table.title, sizeof table.title, "%.19s", word + 1);
            table.count = 0;
        } else if (std::scanf("%d", &value) != 1) {
            break;
        } else if (value < 0 || value > 199 || table.count == max_entries) {
            std::printf("(%s left out)\n", word);
        } else {
            Entry &e = table.entries[table.count++];
            std::snprintf(e.label, sizeof e.label, "%.11s", word);
            e.value = value;
        }
    }
    if (table.count) show(table);
    return 0;
}
