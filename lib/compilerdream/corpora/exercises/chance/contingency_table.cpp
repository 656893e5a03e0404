// Two traits of many persons: a table of counts, chi-square, and the exact chance of all tables with the same margins.
#include <cmath>
#include <cstdio>
#include <cstring>

namespace {

constexpr int max_traits = 5;

struct Table {
    int rows, columns;
    int cells[max_traits][max_traits];
    int at(int row, int column) const { return cells[row][column]; }
    int &at(int row, int column) { return cells[row][column]; }
};

// Names in order of first appearance.
class Names {
public:
    int place(const char *name) {
        for (int i = 0; i < count_; i++)
            if (std::strcmp(names_[i], name) == 0)
                return i;
        if (count_ == max_traits)
            return -1;
        std::strcpy(names_[count_], name);
        return count_++;
    }
    int count() const { return count_; }
    const char *operator[](int i) const { return names_[i]; }

private:
    char names_[max_traits][12];
    int count_ = 0;
};

int margin(const Table &table, int row, int column) {
    int sum = 0;
    for (int r = 0; r < table.rows; r++)
        for (int c = 0; c < table.columns; c++)
            if ((row < 0 || r == row) && (column < 0 || c == column))
                sum += table.at(r, c);
    return sum;
}

unsigned long long choose(int n, int k) {
    unsigned long long result = 1;
    for (int i = 1; i <= k; i++)
        result = result * static_cast<unsigned long long>(n - k + i) / static_cast<unsigned long long>(i);
    return result;
}

// Ways to hand out the persons so that this table arises, given who is in which column.
unsigned long long ways(const Table &table) {
    unsigned long long product = 1;
    for (int c = 0; c < table.columns; c++) {
        int left = margin(table, -1, c);
        for (int r = 0; r < table.rows; r++) {
            product *= choose(left, table.at(r, c));
            left -= table.at(r, c);
        }
    }
    return product;
}

double chi_square(const Table &table) {
    double sum = 0.0;
    int all = margin(table, -1, -1);
    for (int r = 0; r < table.rows; r++)
        for (int c = 0; c < table.columns; c++) {
            double expected = static_cast<double>(margin(table, r, -1)) * margin(table, -1, c) / all;
            sum += (table.at(r, c) - expected) * (table.at(r, c) - expected) / expected;
        }
    return sum;
}

class Enumerator {
public:
    explicit Enumerator(const Table &observed) : table_(observed), observed_ways_(ways(observed)) {
        for (int r = 0; r < observed.rows; r++)
            row_left_[r] = margin(observed, r, -1);
        for (int c = 0; c < observed.columns; c++)
            column_left_[c] = margin(observed, -1, c);
        fill(0);
    }
    long tables = 0;
    unsigned long long total = 0, unlikely = 0;

private:
    void fill(int cell) {
        int r = cell / table_.columns, c = cell % table_.columns;
        if (r == table_.rows) {
            unsigned long long here = ways(table_);
            tables++;
            total += here;
            if (here <= observed_ways_)
                unlikely += here;
            return;
        }
        int &row = row_left_[r], &column = column_left_[c];
        int most = row < column ? row : column, least = 0;
        if (c == table_.columns - 1)
            least = row;
        if (r == table_.rows - 1 && column > least)
            least = column;
        for (int count = least; count <= most; count++) {
            table_.at(r, c) = count;
            row -= count;
            column -= count;
            fill(cell + 1);
            row += count;
            column += count;
        }
    }

    Table table_;
    unsigned long long observed_ways_;
    int row_left_[max_traits], column_left_[max_traits];
};

void study(const Names &row_names, const Names &column_names, const Table &table) {
    std::printf("%-10s", "");
    for (int c = 0; c < table.columns; c++)
        std::printf(" %8s", column_names[c]);
    std::printf("\n");
    for (int r = 0; r < table.rows; r++) {
        std::printf("%-10s", row_names[r]);
        for (int c = 0; c < table.columns; c++)
            std::printf(" %8d", table.at(r, c));
        std::printf("  of %d\n", margin(table, r, -1));
    }
    int all = margin(table, -1, -1), smaller = table.rows < table.columns ? table.rows : table.columns;
    double chi = chi_square(table);
    std::printf("  %d persons, chi-square %.3f with %d degrees of freedom", all, chi, (table.rows - 1) * (table.columns - 1));
    if (smaller > 1)
        std::printf(", strength %.3f", std::sqrt(chi / (all * (smaller - 1))));
    // Everything fits into 64 bits only for few persons: a multinomial of 28 persons in 3 rows does.
    if (all > 28 || table.rows > 3) {
        std::printf("\n  too many for an exact count\n");
        return;
    }
    unsigned long long expected = 1;
    int left = all;
    for (int r = 0; r < table.rows; r++) {
        expected *= choose(left, margin(table, r, -1));
        left -= margin(table, r, -1);
    }
    Enumerator enumerator(table);
    std::printf("\n  %ld tables share the margins, total %s, p %.4f\n", enumerator.tables,
                enumerator.total == expected ? "right" : "wrong",
                static_cast<double>(enumerator.unlikely) / static_cast<double>(enumerator.total));
}

}  // namespace

int main() {
    char row[12], column[12];
    bool more = true;
    while (more) {
        Names rows, columns;
        Table table = {};
        while ((more = std::scanf("%10s", row) == 1) && row[0] != '-') {
            int count;
            if (std::scanf("%10s %d", column, &count) != 2 || count < 1 || count > 1000)
                break;
            int r = rows.place(row), c = columns.place(column);
            if (r >= 0 && c >= 0)
                table.at(r, c) += count;
            else
                std::printf("no room for %s and %s\n", row, column);
        }
        table.rows = rows.count();
        table.columns = columns.count();
        if (table.rows > 0 && table.columns > 0)
            study(rows, columns, table);
    }
    return 0;
}
