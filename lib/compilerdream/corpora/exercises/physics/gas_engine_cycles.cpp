// Runs an ideal gas through closed engine cycles of simple processes and adds up work, heat and entropy.
#include <cmath>
#include <cstdio>

namespace {

constexpr double kGas = 8.314462618;

struct State {
    double pressure, volume, temperature;  // pascals, cubic metres, kelvins
};

struct Gas {
    double moles, gamma;
    double heat_capacity() const { return moles * kGas / (gamma - 1); }
    State at(double volume, double temperature) const { return {moles * kGas * temperature / volume, volume, temperature}; }
};

class Process {
public:
    virtual ~Process() = default;
    virtual const char* name() const = 0;
    virtual State end(const Gas& gas, const State& from, double target) const = 0;
    virtual double work(const Gas& gas, const State& from, const State& to) const = 0;
    // Pressure on the way, to check the work by adding up thin slices.
    virtual double pressure(const Gas& gas, const State& from, double volume) const = 0;
};

class Isothermal : public Process {
public:
    const char* name() const override { return "isothermal"; }
    State end(const Gas& gas, const State& from, double volume) const override { return gas.at(volume, from.temperature); }
    double work(const Gas& gas, const State& from, const State& to) const override {
        return gas.moles * kGas * from.temperature * std::log(to.volume / from.volume);
    }
    double pressure(const Gas&, const State& from, double volume) const override {
        return from.pressure * from.volume / volume;
    }
};

class Adiabatic : public Process {
public:
    const char* name() const override { return "adiabatic"; }
    State end(const Gas& gas, const State& from, double volume) const override {
        return gas.at(volume, from.temperature * std::pow(from.volume / volume, gas.gamma - 1));
    }
    double work(const Gas& gas, const State& from, const State& to) const override {
        return gas.heat_capacity() * (from.temperature - to.temperature);
    }
    double pressure(const Gas& gas, const State& from, double volume) const override {
        return from.pressure * std::pow(from.volume / volume, gas.gamma);
    }
};

class Isobaric : public Process {
public:
    const char* name() const override { return "isobaric"; }
    State end(const Gas& gas, const State& from, double volume) const override {
        return gas.at(volume, from.temperature * volume / from.volume);
    }
    double work(const Gas&, const State& from, const State& to) const override {
        return from.pressure * (to.volume - from.volume);
    }
    double pressure(const Gas&, const State& from, double) const override { return from.pressure; }
};

class Isochoric : public Process {
public:
    const char* name() const override { return "isochoric"; }
    State end(const Gas& gas, const State& from, double temperature) const override {
        return gas.at(from.volume, temperature);
    }
    double work(const Gas&, const State&, const State&) const override { return 0; }
    double pressure(const Gas&, const State& from, double) const override { return from.pressure; }
};

const Isothermal isothermal;
const Adiabatic adiabatic;
const Isobaric isobaric;
const Isochoric isochoric;

const Process* process_for(char letter) {
    const struct { char letter; const Process* process; } table[] = {
        {'t', &isothermal}, {'a', &adiabatic}, {'p', &isobaric}, {'v', &isochoric}};
    for (const auto& row : table)
        if (row.letter == letter) return row.process;
    return nullptr;
}

double sliced_work(const Process& p, const Gas& gas, const State& from, const State& to) {
    const int slices = 400;
    double width = (to.volume - from.volume) / slices, sum = 0;
    for (int i = 0; i < slices; ++i) sum += p.pressure(gas, from, from.volume + (i + 0.5) * width) * width;
    return sum;
}

double entropy_change(const Gas& gas, const State& from, const State& to) {
    return gas.heat_capacity() * std::log(to.temperature / from.temperature) +
           gas.moles * kGas * std::log(to.volume / from.volume);
}

double tidy(double x) { return std::fabs(x) < 5e-3 ? 0.0 : x; }

bool run_cycle(const char* title, const Gas& gas, State start, int count) {
    State now = start;
    double total = 0, taken = 0, entropy = 0, hottest = start.temperature, coldest = start.temperature;
    bool sliced = true;
    std::printf("%s\n", title);
    for (int i = 0; i < count; ++i) {
        char letter;
        double target;
        if (std::scanf(" %c %lf", &letter, &target) != 2) return false;
        const Process* p = process_for(letter);
        if (!p || target <= 0) return false;
        State next = p->end(gas, now, p == &isochoric ? target : target * 1e-3);
        double work = p->work(gas, now, next);
        double heat = work + gas.heat_capacity() * (next.temperature - now.temperature);
        std::printf("  %-10s to %6.1f kPa %6.2f l %6.1f K  work %8.2f  heat %8.2f\n", p->name(), next.pressure / 1000,
                    next.volume * 1000, next.temperature, tidy(work), tidy(heat));
        sliced = sliced && std::fabs(sliced_work(*p, gas, now, next) - work) < 0.02 * (std::fabs(work) + 1);
        total += work;
        if (heat > 0) taken += heat;
        entropy += entropy_change(gas, now, next);
        hottest = std::fmax(hottest, next.temperature);
        coldest = std::fmin(coldest, next.temperature);
        now = next;
    }
    bool closed = std::fabs(now.pressure / start.pressure - 1) < 1e-3 && std::fabs(now.volume / start.volume - 1) < 1e-3;
    std::printf("  %s, slices %s\n", closed ? "closed" : "open", sliced ? "agree" : "differ");
    if (closed)
        std::printf("  work %.1f J, efficiency %.3f, at most %.3f, entropy %s\n", total, total / taken,
                    1 - coldest / hottest, std::fabs(entropy) < 0.02 ? "returns" : "drifts");
    return true;
}

}  // namespace

int main() {
    char title[20];
    Gas gas;
    double volume, temperature;
    int count;
    while (std::scanf("%19s %lf %lf %lf %lf %d", title, &gas.moles, &gas.gamma, &volume, &temperature, &count) == 6)
        if (!run_cycle(title, gas, gas.at(volume * 1e-3, temperature), count)) break;
    return 0;
}
