// Evaluates small queries with pull operators (scan, select, project, join, group, union) built as trees of objects.
#include <cstdio>

struct Tuple {
    int width;
    int cells[6];
};

class Operator {
public:
    virtual ~Operator() {}
    virtual void open() = 0;
    virtual bool next(Tuple &out) = 0;
};

template <int Rows, int Width>
class Scan : public Operator {
    const int (&table)[Rows][Width];
    int at;
public:
    explicit Scan(const int (&t)[Rows][Width]) : table(t), at(0) {}
    void open() override { at = 0; }
    bool next(Tuple &out) override {
        if (at == Rows)
            return false;
        out.width = Width;
        for (int i = 0; i < Width; i++)
            out.cells[i] = table[at][i];
        at++;
        return true;
    }
};

template <typename Test>
class Select : public Operator {
    Operator &source;
    Test test;
public:
    Select(Operator &s, Test t) : source(s), test(t) {}
    void open() override { source.open(); }
    bool next(Tuple &out) override {
        while (source.next(out))
            if (test(out))
                return true;
        return false;
    }
};

class Project : public Operator {
    Operator &source;
    int columns[6], width;
public:
    Project(Operator &s, const char *list) : source(s), columns(), width(0) {
        for (; *list && width < 6; list++)
            columns[width++] = *list - '0';
    }
    void open() override { source.open(); }
    bool next(Tuple &out) override {
        Tuple t = {};
        if (!source.next(t))
            return false;
        out.width = width;
        for (int i = 0; i < width; i++)
            out.cells[i] = t.cells[columns[i]];
        return true;
    }
};

class Join : public Operator {
    Operator &left, &right;
    int left_column, right_column;
    Tuple current;
    bool has_left;
public:
    Join(Operator &l, int lc, Operator &r, int rc)
        : left(l), right(r), left_column(lc), right_column(rc), current(), has_left(false) {}
    void open() override {
        left.open();
        has_left = false;
    }
    bool next(Tuple &out) override {
        Tuple t = {};
        for (;;) {
            if (!has_left) {
                if (!left.next(current))
                    return false;
                right.open();
                has_left = true;
            }
            while (right.next(t)) {
                if (current.cells[left_column] != t.cells[right_column])
                    continue;
                out = current;
                for (int i = 0; i < t.width && out.width < 6; i++)
                    if (i != right_column)
                        out.cells[out.width++] = t.cells[i];
                return true;
            }
            has_left = false;
        }
    }
};

class Group : public Operator {
    Operator &source;
    int key, value, groups, at;
    Tuple totals[16];           // key, rows, sum, largest
public:
    Group(Operator &s, int k, int v) : source(s), key(k), value(v), groups(0), at(0), totals() {}
    void open() override {
        Tuple t = {};
        groups = at = 0;
        source.open();
        while (source.next(t)) {
            int g = 0;
            while (g < groups && totals[g].cells[0] != t.cells[key])
                g++;
            if (g == 16)
                continue;
            if (g == groups)
                totals[groups++] = {4, {t.cells[key], 0, 0, t.cells[value], 0, 0}};
            totals[g].cells[1]++;
            totals[g].cells[2] += t.cells[value];
            if (t.cells[value] > totals[g].cells[3])
                totals[g].cells[3] = t.cells[value];
        }
    }
    bool next(Tuple &out) override {
        if (at == groups)
            return false;
        out = totals[at++];
        return true;
    }
};

class Union : public Operator {
    Operator &first, &second;
    bool in_second;
public:
    Union(Operator &a, Operator &b) : first(a), second(b), in_second(false) {}
    void open() override {
        first.open();
        second.open();
        in_second = false;
    }
    bool next(Tuple &out) override {
        if (!in_second && first.next(out))
            return true;
        in_second = true;
        return second.next(out);
    }
};

// students: number, course, year; marks: student, subject, points; courses: number, fee
const int students[8][3] = {{1, 10, 1}, {2, 10, 2}, {3, 20, 1}, {4, 30, 3}, {5, 20, 2}, {6, 10, 3}, {7, 30, 1}, {8, 40, 2}};
const int marks[12][3] = {{1, 1, 55}, {1, 2, 71}, {2, 1, 64}, {3, 2, 90}, {3, 3, 48}, {4, 1, 77},
                          {5, 3, 82}, {6, 2, 39}, {6, 3, 66}, {7, 1, 93}, {8, 2, 58}, {8, 3, 61}};
const int courses[3][2] = {{10, 500}, {20, 650}, {30, 420}};

static void show(const char *title, Operator &query) {
    Tuple t = {};
    long sum = 0, again = 0;
    int rows = 0;
    std::printf("%s\n", title);
    for (query.open(); query.next(t); rows++) {
        std::printf(" ");
        for (int i = 0; i < t.width; i++) {
            std::printf(" %4d", t.cells[i]);
            sum += static_cast<long>(rows + 1) * t.cells[i];
        }
        std::printf("\n");
    }
    int second = 0;
    for (query.open(); query.next(t); second++)
        for (int i = 0; i < t.width; i++)
            again += static_cast<long>(second + 1) * t.cells[i];
    std::printf("  %d rows, second run %s\n", rows, rows == second && sum == again ? "the same" : "DIFFERENT");
}

int main() {
    int least, year;
    while (std::scanf("%d %d", &least, &year) == 2) {
        Scan<8, 3> people(students);
        Scan<12, 3> results(marks);
        Scan<3, 2> prices(courses);
        auto passed = [least](const Tuple &t) { return t.cells[2] >= least; };
        auto in_year = [year](const Tuple &t) { return t.cells[2] == year; };
        Select<decltype(passed)> good(results, passed);
        Join with_marks(good, 0, people, 0);
        Project by_course(with_marks, "032");
        Group per_course(by_course, 1, 2);
        std::printf("passing at %d, year %d\n", least, year);
        show(" points by course: rows, sum, largest", per_course);
        Scan<8, 3> people_again(students);
        Select<decltype(in_year)> peers(people_again, in_year);
        Join fees(peers, 1, prices, 0);
        Project short_fees(fees, "03");
        Project short_marks(good, "02");
        Union both(short_fees, short_marks);
        Group per_student(both, 0, 1);
        show(" fees and points by student", per_student);
    }
    return 0;
}
