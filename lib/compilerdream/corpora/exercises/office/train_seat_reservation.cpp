// Train seats reserved per leg: one bit mask of legs for each seat, best fit, groups side by side, and a seat map.
#include <cstdint>
#include <cstdio>

namespace {

template <int Rows, int Across>
class Carriage {
public:
    Carriage() : sold_legs_(0) {
        for (int r = 0; r < Rows; ++r)
            for (int a = 0; a < Across; ++a) taken_[r][a] = 0;
    }

    bool free(int row, int seat, std::uint32_t legs) const { return (taken_[row][seat] & legs) == 0; }

    // The best seat for one traveller is the one with the smallest gap around the journey.
    bool place_single(std::uint32_t legs, int &row, int &seat) {
        int best = 99;
        for (int r = 0; r < Rows; ++r)
            for (int a = 0; a < Across; ++a) {
                if (!free(r, a, legs)) continue;
                int gap = spare(taken_[r][a], legs);
                if (gap < best) {
                    best = gap;
                    row = r;
                    seat = a;
                }
            }
        if (best == 99) return false;
        take(row, seat, legs);
        return true;
    }

    bool place_group(std::uint32_t legs, int people, int &row, int &seat) {
        for (int r = 0; r < Rows; ++r)
            for (int a = 0; a + people <= Across; ++a) {
                int run = 0;
                while (run < people && free(r, a + run, legs)) ++run;
                if (run < people) continue;
                for (int k = 0; k < people; ++k) take(r, a + k, legs);
                row = r;
                seat = a;
                return true;
            }
        return false;
    }

    void release(int row, int seat, std::uint32_t legs) {
        taken_[row][seat] &= ~legs;
        sold_legs_ -= ones(legs);
    }

    void map(int leg) const {
        for (int a = 0; a < Across; ++a) {
            std::printf("    ");
            for (int r = 0; r < Rows; ++r) std::printf("%c", free(r, a, 1u << leg) ? '.' : 'X');
            std::printf("%s\n", a == Across / 2 - 1 ? "\n" : "");
        }
    }

    int count(int leg) const {
        int n = 0;
        for (int r = 0; r < Rows; ++r)
            for (int a = 0; a < Across; ++a) n += !free(r, a, 1u << leg);
        return n;
    }

    int sold_legs() const { return sold_legs_; }
    static constexpr int seats() { return Rows * Across; }

private:
    static int ones(std::uint32_t w) {
        int n = 0;
        while (w) {
            w &= w - 1;
            ++n;
        }
        return n;
    }
    // Free legs directly before and after the journey, where the seat would stay empty.
    static int spare(std::uint32_t taken, std::uint32_t legs) {
        int gap = 0;
        for (std::uint32_t w = (legs << 1) & ~legs; w && w < 1u << 16 && !(taken & w); w <<= 1) ++gap;
        for (std::uint32_t w = (legs >> 1) & ~legs; w && !(taken & w); w >>= 1) ++gap;
        return gap;
    }
    void take(int row, int seat, std::uint32_t legs) {
        taken_[row][seat] |= legs;
        sold_legs_ += ones(legs);
    }
    std::uint32_t taken_[Rows][Across];
    int sold_legs_;
};

struct Booking {
    int row, seat, people;
    std::uint32_t legs;
};

Carriage<6, 4> second;
Carriage<2, 3> first;
Booking bookings[64];
int booking_count;

std::uint32_t legs_between(int from, int to) {
    return (1u << to) - (1u << from);
}

template <typename Car>
void reserve(Car &car, char klass, int people, int from, int to) {
    Booking b{0, 0, people, legs_between(from, to)};
    bool done = people == 1 ? car.place_single(b.legs, b.row, b.seat)
                            : car.place_group(b.legs, people, b.row, b.seat);
    if (!done || booking_count == 64) {
        std::printf("class %c: no room for %d from %d to %d\n", klass, people, from, to);
        return;
    }
    bookings[booking_count] = b;
    if (klass == '1') bookings[booking_count].people = -people;
    ++booking_count;
    std::printf("booking %d: class %c row %d seats %c-%c\n", booking_count, klass, b.row + 1, 'A' + b.seat,
                'A' + b.seat + people - 1);
}

void cancel(int number) {
    if (number < 1 || number > booking_count || bookings[number - 1].people == 0) {
        std::printf("no booking %d\n", number);
        return;
    }
    Booking &b = bookings[number - 1];
    for (int k = 0; k < b.people; ++k) second.release(b.row, b.seat + k, b.legs);
    for (int k = 0; k < -b.people; ++k) first.release(b.row, b.seat + k, b.legs);
    b.people = 0;
}

template <typename Car>
void load_report(const char *name, const Car &car, int legs) {
    int sum = 0;
    std::printf("%s:", name);
    for (int l = 0; l < legs; ++l) {
        std::printf(" %d", car.count(l));
        sum += car.count(l);
    }
    std::printf(" of %d, load %d%%, %s\n", Car::seats(), 100 * sum / (legs * Car::seats()),
                sum == car.sold_legs() ? "consistent" : "inconsistent");
}

}  // namespace

int main() {
    int stops, people, from, to;
    char klass;
    if (std::scanf("%d", &stops) != 1 || stops < 2 || stops > 16) return 0;
    while (std::scanf(" %c %d", &klass, &people) == 2) {
        if (klass == 'x') {
            cancel(people);
            continue;
        }
        if (std::scanf("%d %d", &from, &to) != 2) break;
        if (from < 0 || from >= to || to >= stops || people < 1) std::printf("no such journey\n");
        else if (klass == '1') reserve(first, klass, people, from, to);
        else reserve(second, klass, people, from, to);
    }
    load_report("second class", second, stops - 1);
    load_report("first class", first, stops - 1);
    std::printf("seat map of the middle leg\n");
    second.map((stops - 1) / 2);
    return 0;
}
