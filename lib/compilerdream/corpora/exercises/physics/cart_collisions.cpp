// Simulates carts that roll on a straight track between two buffers and collide elastically or partly so.
#include <cmath>
#include <cstdio>

struct Cart {
    double place, speed, mass;
};

template <typename Item, int Room>
class Line {
public:
    bool add(const Item& item) {
        if (size_ == Room) return false;
        items_[size_++] = item;
        return true;
    }
    int size() const { return size_; }
    Item& operator[](int i) { return items_[i]; }
    const Item& operator[](int i) const { return items_[i]; }
    const Item* begin() const { return items_; }
    const Item* end() const { return items_ + size_; }

private:
    Item items_[Room] = {};
    int size_ = 0;
};

using Track = Line<Cart, 12>;

double momentum(const Track& track) {
    double sum = 0;
    for (const Cart& c : track) sum += c.mass * c.speed;
    return sum;
}

double energy(const Track& track) {
    double sum = 0;
    for (const Cart& c : track) sum += c.mass * c.speed * c.speed / 2;
    return sum;
}

struct Meeting {
    double wait;
    int left;  // index of the left partner; -1 is the left buffer, the last cart meets the right buffer
};

Meeting next_meeting(const Track& track, double length) {
    Meeting first{1e9, 0};
    auto consider = [&first](double gap, double closing, int left) {
        if (closing <= 1e-12) return;
        double wait = gap > 0 ? gap / closing : 0;
        if (wait < first.wait) first = {wait, left};
    };
    int n = track.size();
    consider(track[0].place, -track[0].speed, -1);
    for (int i = 0; i + 1 < n; ++i)
        consider(track[i + 1].place - track[i].place, track[i].speed - track[i + 1].speed, i);
    consider(length - track[n - 1].place, track[n - 1].speed, n - 1);
    return first;
}

// Two carts exchange momentum; the coefficient is 1 for elastic carts, 0 for carts that stick.
void collide(Cart& a, Cart& b, double bounce) {
    double common = (a.mass * a.speed + b.mass * b.speed) / (a.mass + b.mass);
    double closing = a.speed - b.speed;
    a.speed = common - bounce * closing * b.mass / (a.mass + b.mass);
    b.speed = common + bounce * closing * a.mass / (a.mass + b.mass);
}

void advance(Track& track, double time) {
    for (int i = 0; i < track.size(); ++i) track[i].place += track[i].speed * time;
}

void show(double now, const Track& track) {
    std::printf("t %6.2f ", now);
    for (const Cart& c : track) std::printf("  %6.2f", c.place);
    std::printf("\n");
}

int main() {
    double length, bounce, span, interval;
    int count, scene = 0;
    while (std::scanf("%lf %lf %lf %lf %d", &length, &bounce, &span, &interval, &count) == 5) {
        if (count < 1 || interval <= 0) break;
        Track track;
        for (int i = 0; i < count; ++i) {
            Cart c;
            if (std::scanf("%lf %lf %lf", &c.place, &c.speed, &c.mass) != 3) return 0;
            track.add(c);
        }
        double before = energy(track), buffers = 0, now = 0, next_row = 0;
        double start_momentum = momentum(track);
        int meetings = 0, knocks = 0;
        std::printf("scene %d: %d carts, bounce %.2f\n", ++scene, track.size(), bounce);
        while (now < span && meetings + knocks < 2000) {
            Meeting m = next_meeting(track, length);
            while (next_row <= span && next_row <= now + m.wait) {
                Track later = track;
                advance(later, next_row - now);
                show(next_row, later);
                next_row += interval;
            }
            if (now + m.wait > span) break;
            advance(track, m.wait);
            now += m.wait;
            if (m.left < 0 || m.left == track.size() - 1) {
                Cart& c = track[m.left < 0 ? 0 : m.left];
                buffers -= 2 * c.mass * c.speed;
                c.speed = -c.speed;
                ++knocks;
            } else {
                collide(track[m.left], track[m.left + 1], bounce);
                ++meetings;
            }
        }
        bool ordered = true;
        for (int i = 0; i + 1 < track.size(); ++i) ordered = ordered && track[i].place <= track[i + 1].place + 1e-9;
        std::printf("%d collisions, %d buffer knocks, energy kept %.1f%%\n", meetings, knocks, 100 * energy(track) / before);
        std::printf("momentum %s, order %s\n",
                    std::fabs(start_momentum + buffers - momentum(track)) < 1e-6 ? "balances" : "is off",
                    ordered ? "kept" : "broken");
    }
    return 0;
}
