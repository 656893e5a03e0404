// Cars on a ring road with cells: drivers of several tempers speed up, brake and dawdle; flow and jams are measured.
#include <cstdio>
#include <cstring>

namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : state_(seed) {}
    bool happens(int percent) {
        state_ = state_ * 1103515245u + 12345u;
        return static_cast<int>((state_ >> 16) % 100u) < percent;
    }

private:
    unsigned state_;
};

// A driver says which speed he wants, given the speed so far and the free cells ahead.
class Driver {
public:
    virtual ~Driver() = default;
    virtual int wish(int speed, int gap, Dice &dice) const = 0;
    virtual char letter() const = 0;

protected:
    static int least(int a, int b) { return a < b ? a : b; }
};

class Steady : public Driver {
public:
    int wish(int speed, int gap, Dice &) const override { return least(least(speed + 1, 5), gap); }
    char letter() const override { return 's'; }
};

class Dreamer : public Driver {
public:
    explicit Dreamer(int percent) : percent_(percent) {}
    int wish(int speed, int gap, Dice &dice) const override {
        int wanted = least(least(speed + 1, 5), gap);
        return wanted > 0 && dice.happens(percent_) ? wanted - 1 : wanted;
    }
    char letter() const override { return 'd'; }

private:
    int percent_;
};

class Lorry : public Driver {
public:
    int wish(int speed, int gap, Dice &dice) const override {
        if (speed == 0 && dice.happens(50))
            return 0;
        return least(least(speed + 1, 3), gap);
    }
    char letter() const override { return 'l'; }
};

struct Car {
    const Driver *driver;
    int cell, speed, wanted;
    long travelled;
};

constexpr int max_length = 72;

class Road {
public:
    explicit Road(int length) : length_(length) {}

    bool enter(const Driver *driver, int cell) {
        for (int i = 0; i < count_; i++)
            if (cars_[i].cell == cell)
                return false;
        if (count_ == max_length)
            return false;
        cars_[count_++] = Car{driver, cell, 0, 0, 0};
        return true;
    }

    int step(Dice &dice) {
        int crossed = 0;
        for (int i = 0; i < count_; i++)
            cars_[i].wanted = cars_[i].driver->wish(cars_[i].speed, gap(i), dice);
        for (int i = 0; i < count_; i++) {
            Car &car = cars_[i];
            car.speed = car.wanted;
            car.travelled += car.speed;
            car.cell += car.speed;
            if (car.cell >= length_) {
                car.cell -= length_;
                crossed++;
            }
        }
        return crossed;
    }

    int standing() const {
        int number = 0;
        for (int i = 0; i < count_; i++)
            number += cars_[i].speed == 0;
        return number;
    }

    long travelled(char letter) const {
        long sum = 0;
        for (int i = 0; i < count_; i++)
            if (letter == '*' || cars_[i].driver->letter() == letter)
                sum += cars_[i].travelled;
        return sum;
    }

    int cars(char letter) const {
        int number = 0;
        for (int i = 0; i < count_; i++)
            number += letter == '*' || cars_[i].driver->letter() == letter;
        return number;
    }

    // Cars keep their cyclic order and never share a cell.
    bool in_order() const {
        int turn = 0;
        for (int i = 0; i < count_; i++)
            turn += gap(i) + 1;
        return count_ == 0 || turn == length_;
    }

    void draw() const {
        char line[max_length + 1];
        std::memset(line, '.', static_cast<size_t>(length_));
        line[length_] = '\0';
        for (int i = 0; i < count_; i++)
            line[cars_[i].cell] = cars_[i].speed ? static_cast<char>('0' + cars_[i].speed) : cars_[i].driver->letter();
        std::printf("  %s\n", line);
    }

private:
    int gap(int i) const {
        int ahead = cars_[(i + 1) % count_].cell;
        int distance = ahead - cars_[i].cell;
        return (distance <= 0 ? distance + length_ : distance) - 1;
    }

    int length_;
    int count_ = 0;
    Car cars_[max_length];
};

}  // namespace

int main() {
    int length, steps, pictures, dawdle;
    unsigned seed;
    char crew[80];
    const Steady steady;
    const Lorry lorry;
    while (std::scanf("%d %d %d %d %u %75s", &length, &steps, &pictures, &dawdle, &seed, crew) == 6) {
        if (length < 2 || length > max_length || steps < 1 || steps > 2000)
            break;
        const Dreamer dreamer(dawdle);
        Road road(length);
        Dice dice(seed);
        int entered = 0, wanted = static_cast<int>(std::strlen(crew));
        for (int i = 0; i < wanted; i++) {
            const Driver *driver = &steady;
            if (crew[i] == 'd')
                driver = &dreamer;
            else if (crew[i] == 'l')
                driver = &lorry;
            entered += road.enter(driver, static_cast<int>(static_cast<long>(i) * length / wanted));
        }
        std::printf("ring of %d cells, %d of %d cars enter\n", length, entered, wanted);
        long crossings = 0, stops = 0;
        bool ordered = true;
        for (int step = 0; step < steps; step++) {
            crossings += road.step(dice);
            stops += road.standing();
            ordered = ordered && road.in_order();
            if (step >= steps - pictures)
                road.draw();
        }
        std::printf("  flow %ld per thousand steps, standing %ld per thousand, order %s\n", crossings * 1000 / steps,
                    stops * 1000 / (static_cast<long>(steps) * entered), ordered ? "kept" : "broken");
        std::printf("  mean speed in hundredths:");
        for (const char *letter = "*sdl"; *letter; letter++)
            if (road.cars(*letter) > 0)
                std::printf(" %c %ld", *letter, road.travelled(*letter) * 100 / (static_cast<long>(steps) * road.cars(*letter)));
        std::printf("\n");
    }
    return 0;
}
