// Nearest-neighbour voting on small integer samples: chooses k by leaving one out, thins the samples, labels new ones.
#include <algorithm>
#include <cstdio>
#include <vector>

struct Sample {
    int x[3];
    int label;
};

struct Near {
    long distance;
    int index;
    bool operator<(const Near &other) const
    {
        return distance != other.distance ? distance < other.distance : index < other.index;
    }
};

class Voter {
public:
    static const int most_near = 9;

    void add(const Sample &s) { samples.push_back(s); }
    int size() const { return static_cast<int>(samples.size()); }
    const Sample &operator[](int i) const { return samples[i]; }

    // Label by the vote of the k nearest; on equal votes the one whose nearest member is closer wins.
    int classify(const Sample &query, int k, int skip = -1) const
    {
        Near order[most_near];
        int held = 0;
        for (int i = 0; i < size(); i++) {
            if (i == skip)
                continue;
            Near here = {distance(samples[i], query), i};
            for (int at = 0; at < held; at++)
                if (here < order[at])
                    std::swap(here, order[at]);
            if (held < k && held < most_near)
                order[held++] = here;
        }
        k = held;
        int votes[10] = {0}, best = -1;
        for (int i = 0; i < k; i++)
            votes[samples[order[i].index].label]++;
        for (int i = 0; i < k; i++) {
            int label = samples[order[i].index].label;
            if (best < 0 || votes[label] > votes[best])
                best = label;
        }
        return best;
    }

    int left_out_hits(int k) const
    {
        int hits = 0;
        for (int i = 0; i < size(); i++)
            hits += classify(samples[i], k, i) == samples[i].label;
        return hits;
    }

private:
    static long distance(const Sample &a, const Sample &b)
    {
        long sum = 0;
        for (int d = 0; d < 3; d++)
            sum += static_cast<long>(a.x[d] - b.x[d]) * (a.x[d] - b.x[d]);
        return sum;
    }

    std::vector<Sample> samples;
};

// Keeps only those samples that the ones kept so far would get wrong.
static Voter condense(const Voter &all)
{
    Voter kept;
    std::vector<char> taken(all.size(), 0);
    bool grew = all.size() > 0;
    while (grew) {
        grew = false;
        for (int i = 0; i < all.size(); i++)
            if (!taken[i] && kept.classify(all[i], 1) != all[i].label) {
                kept.add(all[i]);
                taken[i] = 1;
                grew = true;
            }
    }
    return kept;
}

static bool read_sample(Sample &s)
{
    return std::scanf("%d %d %d", &s.x[0], &s.x[1], &s.x[2]) == 3;
}

int main()
{
    Voter voter;
    int count, best_k = 1, hits = 0;
    Sample s;
    if (std::scanf("%d", &count) != 1)
        return 0;
    while (count-- > 0 && read_sample(s) && std::scanf("%d", &s.label) == 1)
        if (s.label >= 0 && s.label < 10)
            voter.add(s);
    std::printf("%d samples\n", voter.size());
    for (int k = 1; k <= 9; k += 2) {
        int here = voter.left_out_hits(k);
        std::printf("k = %d: %d right when left out\n", k, here);
        if (here > hits) {
            hits = here;
            best_k = k;
        }
    }
    Voter kept = condense(voter);
    int wrong = 0;
    for (int i = 0; i < voter.size(); i++)
        wrong += kept.classify(voter[i], 1) != voter[i].label;
    std::printf("condensed to %d samples, %d of the others wrong\n", kept.size(), wrong);
    while (read_sample(s))
        std::printf("(%d, %d, %d): label %d with k = %d, %d condensed\n", s.x[0], s.x[1], s.x[2],
                    voter.classify(s, best_k), best_k, kept.classify(s, 1));
    return 0;
}
