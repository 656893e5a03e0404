// K-means with farthest-first seeds on points drawn around hidden centres; the cost must fall and the groups come back.
#include <cstdio>

template <int Dimensions>
struct Point {
    long x[Dimensions];

    long distance(const Point &other) const
    {
        long sum = 0;
        for (int d = 0; d < Dimensions; d++)
            sum += (x[d] - other.x[d]) * (x[d] - other.x[d]);
        return sum;
    }
};

class Draw {
public:
    explicit Draw(unsigned seed) : state(seed) {}
    int around(int spread) // sum of three, so that it is heaped in the middle
    {
        return (one(spread) + one(spread) + one(spread)) / 3;
    }

private:
    int one(int spread)
    {
        state = state * 1103515245u + 12345u;
        return static_cast<int>((state >> 12) % (2u * spread + 1)) - spread;
    }
    unsigned state;
};

template <int Dimensions, int MaxPoints, int MaxClusters>
class Means {
public:
    using P = Point<Dimensions>;
    int count = 0;
    P point[MaxPoints];
    int home[MaxPoints];
    P centre[MaxClusters];

    void seeds(int k)
    {
        centre[0] = point[0];
        for (int c = 1; c < k; c++) {
            int far = 0;
            long reach = -1;
            for (int i = 0; i < count; i++) {
                long d = point[i].distance(centre[nearest(point[i], c)]);
                if (d > reach) {
                    reach = d;
                    far = i;
                }
            }
            centre[c] = point[far];
        }
    }

    long assign(int k)
    {
        long cost = 0;
        for (int i = 0; i < count; i++) {
            home[i] = nearest(point[i], k);
            cost += point[i].distance(centre[home[i]]);
        }
        return cost;
    }

    void move_centres(int k)
    {
        for (int c = 0; c < k; c++) {
            P sum = {};
            long members = 0;
            for (int i = 0; i < count; i++)
                if (home[i] == c) {
                    members++;
                    for (int d = 0; d < Dimensions; d++)
                        sum.x[d] += point[i].x[d];
                }
            for (int d = 0; members > 0 && d < Dimensions; d++)
                centre[c].x[d] = (sum.x[d] + members / 2) / members;
        }
    }

private:
    int nearest(const P &p, int k) const
    {
        int best = 0;
        for (int c = 1; c < k; c++)
            if (p.distance(centre[c]) < p.distance(centre[best]))
                best = c;
        return best;
    }
};

static Means<2, 120, 8> means;
static int origin[120];

static long agreeing_pairs()
{
    long same = 0;
    for (int i = 0; i < means.count; i++)
        for (int j = 0; j < i; j++)
            same += (origin[i] == origin[j]) == (means.home[i] == means.home[j]);
    return same;
}

int main()
{
    unsigned seed;
    int each, spread, groups = 0, x, y;
    if (std::scanf("%u %d %d", &seed, &each, &spread) != 3 || each < 1 || spread < 1)
        return 0;
    Draw draw(seed);
    while (std::scanf("%d %d", &x, &y) == 2 && means.count + each <= 120) {
        for (int i = 0; i < each; i++) {
            origin[means.count] = groups;
            means.point[means.count].x[0] = x + draw.around(spread);
            means.point[means.count].x[1] = y + draw.around(spread);
            means.count++;
        }
        groups++;
    }
    if (means.count < 8)
        return 0;
    std::printf("%d points in %d hidden groups\n", means.count, groups);
    for (int k = 1; k <= 7; k++) {
        int rounds = 0, rises = 0;
        means.seeds(k);
        long cost = means.assign(k), before;
        do {
            before = cost;
            means.move_centres(k);
            cost = means.assign(k);
            // rounded centres may cost up to half a unit a point and direction more
            rises += cost > before + means.count;
        } while (cost < before && ++rounds < 100);
        long pairs = static_cast<long>(means.count) * (means.count - 1) / 2;
        std::printf("k = %d: %d rounds, cost %ld, rises %d, pairs that agree %ld of %ld\n", k, rounds, cost, rises,
                    agreeing_pairs(), pairs);
        if (k == groups)
            for (int c = 0; c < k; c++)
                std::printf("  centre %ld %ld\n", means.centre[c].x[0], means.centre[c].x[1]);
    }
    return 0;
}
