// Prints the main phases of the moon for chosen months, from mean lunations with the largest corrections.
#include <cmath>
#include <cstdio>

class Angle {
public:
    static Angle degrees(double d) { return Angle(std::fmod(std::fmod(d, 360) + 360, 360)); }
    double sine() const { return std::sin(value_ * 3.14159265358979324 / 180); }
    double cosine() const { return std::cos(value_ * 3.14159265358979324 / 180); }
    double value() const { return value_; }
    Angle operator+(Angle o) const { return degrees(value_ + o.value_); }
    Angle operator-(Angle o) const { return degrees(value_ - o.value_); }
    Angle operator*(int n) const { return degrees(value_ * n); }

private:
    explicit Angle(double v) : value_(v) {}
    double value_;
};

struct Date {
    int year, month, day;
};

long julian_day(Date d) {
    long a = (14 - d.month) / 12;
    long y = d.year + 4800 - a;
    long m = d.month + 12 * a - 3;
    return d.day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

Date calendar_date(long jd) {
    long a = jd + 32044;
    long b = (4 * a + 3) / 146097;
    long c = a - 146097 * b / 4;
    long d = (4 * c + 3) / 1461;
    long e = c - 1461 * d / 4;
    long m = (5 * e + 2) / 153;
    return {int(100 * b + d - 4800 + m / 10), int(m + 3 - 12 * (m / 10)), int(e - (153 * m + 2) / 5 + 1)};
}

enum Phase { new_moon, first_quarter, full_moon, last_quarter };

const char* const phase_names[4] = {"new moon", "first quarter", "full moon", "last quarter"};

// Julian date of the phase that belongs to the given quarter lunation, counted from January 2000.
double phase_time(int quarter) {
    double k = quarter / 4.0;
    double date = 2451550.09766 + 29.530588861 * k;
    Angle sun = Angle::degrees(2.5534 + 29.10535670 * k);
    Angle moon = Angle::degrees(201.5643 + 385.81693528 * k);
    Angle node = Angle::degrees(160.7108 + 390.67050284 * k);
    switch (Phase(((quarter % 4) + 4) % 4)) {
    case new_moon:
        date += -0.40720 * moon.sine() + 0.17241 * sun.sine();
        break;
    case full_moon:
        date += -0.40614 * moon.sine() + 0.17302 * sun.sine();
        break;
    case first_quarter:
        date += -0.62801 * moon.sine() + 0.17172 * sun.sine() + 0.00306 - 0.00038 * sun.cosine();
        break;
    case last_quarter:
        date += -0.62801 * moon.sine() + 0.17172 * sun.sine() - 0.00306 + 0.00038 * sun.cosine();
        break;
    }
    date += 0.01608 * (moon * 2).sine() + 0.01039 * (node * 2).sine() + 0.0074 * (moon - sun).sine();
    return date - 0.0051 * (moon + sun).sine();
}

// An eclipse is possible only when the moon is near a node of its orbit.
bool near_node(int quarter) {
    Angle node = Angle::degrees(160.7108 + 390.67050284 * (quarter / 4.0));
    return std::fabs(node.sine()) < 0.36;
}

double lit_share(double date) {
    double age = std::fmod(date - 2451550.09766, 29.530588861) / 29.530588861;
    return (1 - Angle::degrees(360 * age).cosine()) / 2;
}

int first_quarter_after(double date) {
    int quarter = int((date - 2451550.09766) / 29.530588861 * 4) - 3;
    while (phase_time(quarter) < date) ++quarter;
    return quarter;
}

int list_month(int year, int month, int& full_count) {
    double start = julian_day({year, month, 1}) - 0.5;
    double end = julian_day({year + month / 12, month % 12 + 1, 1}) - 0.5;
    int listed = 0, full = 0;
    for (int q = first_quarter_after(start); phase_time(q) < end; ++q, ++listed) {
        double when = phase_time(q) + 0.5;
        Date d = calendar_date(long(when));
        int hour = int((when - std::floor(when)) * 24);
        int phase = ((q % 4) + 4) % 4;
        bool blue = phase == full_moon && ++full == 2;
        std::printf("  %04d-%02d-%02d about %02d h  %s%s%s\n", d.year, d.month, d.day, hour, phase_names[phase],
                    blue ? ", a blue moon" : "", phase % 2 == 0 && near_node(q) ? ", eclipse possible" : "");
    }
    full_count += full;
    return listed;
}

int main() {
    int year, month, months, full = 0, listed = 0;
    while (std::scanf("%d %d %d", &year, &month, &months) == 3) {
        if (year < 1900 || year > 2100 || month < 1 || month > 12 || months > 36) continue;
        for (int i = 0; i < months; ++i) {
            int y = year + (month - 1 + i) / 12, m = (month - 1 + i) % 12 + 1;
            std::printf("%04d-%02d, lit %d%% at the middle\n", y, m, int(100 * lit_share(julian_day({y, m, 15}))));
            listed += list_month(y, m, full);
        }
    }
    std::printf("%d phases, %d of them full moons\n", listed, full);
    bool back = true;
    for (long jd = 2415021; jd < 2488070; jd += 37) back = back && julian_day(calendar_date(jd)) == jd;
    std::printf("dates %s\n", back ? "convert back" : "are inconsistent");
    bool rising = true;
    for (int q = -400; q < 400; ++q) {
        double wait = phase_time(q + 1) - phase_time(q);
        rising = rising && wait > 6.4 && wait < 8.4;
    }
    std::printf("a week between phases: %s\n", rising ? "always" : "not always");
    return 0;
}
