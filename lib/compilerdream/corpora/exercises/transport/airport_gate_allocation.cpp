// Gives a day's flights gates of sufficient size so that few passengers walk far; remote stands take the rest; then improves by swapping gates.
#include <cstdio>
#include <cstring>
#include <vector>

struct flight {
    char code[16];
    int size;
    int from, to;
    int passengers;
    int gate = -1;
};

struct gate {
    int size;
    int walk;
};

template <typename T> void exchange(T &a, T &b)
{
    T keep = a;
    a = b;
    b = keep;
}

static int minutes(int hhmm)
{
    return hhmm / 100 * 60 + hhmm % 100;
}

static int size_of(char c)
{
    return c == 'A' ? 1 : c == 'B' ? 2 : 3;
}

class airport {
public:
    explicit airport(int buffer_minutes) : buffer(buffer_minutes) {}

    void add_gate(int size, int walk)
    {
        if (gate_count < most_gates)
            gates[gate_count++] = gate{size, walk};
    }

    // keeps the flights in order of arrival
    void add_flight(const flight &f)
    {
        flights.push_back(f);
        for (std::size_t i = flights.size() - 1; i > 0 && flights[i].from < flights[i - 1].from; i--)
            exchange(flights[i], flights[i - 1]);
    }

    bool overlap(const flight &a, const flight &b) const
    {
        return a.from < b.to + buffer && b.from < a.to + buffer;
    }

    bool can_take(int g, std::size_t who, int except = -1) const
    {
        if (gates[g].size < flights[who].size)
            return false;
        for (std::size_t i = 0; i < flights.size(); i++)
            if (i != who && static_cast<int>(i) != except && flights[i].gate == g && overlap(flights[i], flights[who]))
                return false;
        return true;
    }

    long cost(const flight &f) const
    {
        return static_cast<long>(f.passengers) * (f.gate < 0 ? remote_walk : gates[f.gate].walk);
    }

    long cost() const
    {
        long sum = 0;
        for (const flight &f : flights)
            sum += cost(f);
        return sum;
    }

    void allocate()
    {
        for (std::size_t i = 0; i < flights.size(); i++)
            for (int g = 0; g < count(); g++)
                if (flights[i].gate < 0 && can_take(g, i))
                    flights[i].gate = g;
    }

    // moves one flight, or exchanges two, as long as that shortens the walks
    int improve()
    {
        int changes = 0;
        bool better = true;
        while (better) {
            better = false;
            for (std::size_t i = 0; i < flights.size(); i++) {
                for (int g = 0; g < count(); g++)
                    better |= try_move(i, g, changes);
                for (std::size_t j = 0; j < i; j++)
                    better |= try_exchange(i, j, changes);
            }
        }
        return changes;
    }

    bool valid() const
    {
        for (std::size_t i = 0; i < flights.size(); i++)
            if (flights[i].gate >= 0 && !can_take(flights[i].gate, i))
                return false;
        return true;
    }

    int most_at_once() const
    {
        int most = 0;
        for (const flight &f : flights) {
            int n = 0;
            for (const flight &o : flights)
                n += o.from <= f.from && f.from < o.to + buffer;
            if (n > most)
                most = n;
        }
        return most;
    }

    void print() const
    {
        for (int g = -1; g < count(); g++) {
            if (g < 0)
                std::printf("  remote       :");
            else
                std::printf("  %d: %c, %4d m  :", g + 1, "?ABC"[gates[g].size], gates[g].walk);
            int busy = 0;
            for (const flight &f : flights)
                if (f.gate == g) {
                    std::printf(" %s", f.code);
                    busy += f.to - f.from;
                }
            std::printf(" (%d min)\n", busy);
        }
    }

    int count() const { return gate_count; }

private:
    bool try_move(std::size_t i, int g, int &changes)
    {
        flight &f = flights[i];
        if (f.gate >= 0 && gates[g].walk >= gates[f.gate].walk)
            return false;
        if (!can_take(g, i))
            return false;
        f.gate = g;
        changes++;
        return true;
    }

    bool try_exchange(std::size_t i, std::size_t j, int &changes)
    {
        flight &a = flights[i], &b = flights[j];
        if (a.gate == b.gate)
            return false;
        long before = cost(a) + cost(b);
        exchange(a.gate, b.gate);
        bool fits = (a.gate < 0 || can_take(a.gate, i, static_cast<int>(j))) && (b.gate < 0 || can_take(b.gate, j, static_cast<int>(i)));
        if (fits && cost(a) + cost(b) < before) {
            changes++;
            return true;
        }
        exchange(a.gate, b.gate);
        return false;
    }

    static constexpr int remote_walk = 900;
    static constexpr int most_gates = 12;
    gate gates[most_gates];
    int gate_count = 0;
    std::vector<flight> flights;
    int buffer;
};

int main()
{
    int gates, buffer;
    if (std::scanf("%d %d", &gates, &buffer) != 2)
        return 0;
    airport port(buffer);
    for (int i = 0; i < gates; i++) {
        char size;
        int walk;
        if (std::scanf(" %c %d", &size, &walk) == 2)
            port.add_gate(size_of(size), walk);
    }
    char code[16] = "", size;
    int from, to;
    flight f;
    while (std::scanf("%15s %c %d %d %d", code, &size, &from, &to, &f.passengers) == 5) {
        std::memcpy(f.code, code, sizeof code);
        f.size = size_of(size);
        f.from = minutes(from);
        f.to = minutes(to);
        port.add_flight(f);
    }
    std::printf("at most %d aircraft at once for %d gates\n", port.most_at_once(), port.count());
    port.allocate();
    std::printf("first come first served: %ld passenger metres, %s\n", port.cost(), port.valid() ? "valid" : "INVALID");
    port.print();
    int changes = port.improve();
    std::printf("after %d changes: %ld passenger metres, %s\n", changes, port.cost(), port.valid() ? "valid" : "INVALID");
    port.print();
    return 0;
}
