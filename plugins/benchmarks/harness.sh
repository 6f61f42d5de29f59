#!/usr/bin/env bash
# Times the command as whole processes: medians of five runs, on an otherwise idle machine.
#   plugins/benchmarks/harness.sh [DISTRIBUTION]
# Prints: --help; planning 100,000 trials; the overhead of a trial (wall time of one job less the method's own, start of the
# command excepted); publishing the results given by RESULTS, when it is set.
set -euo pipefail
home=${1:-$(dirname "$0")/../../suites/target/assay}
assay=$(cd "$home" && pwd)/bin/assay
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

seconds() { # wall time of a command
  local begin end
  begin=$(date +%s%N)
  "$@" >"$work/out" 2>"$work/err"
  end=$(date +%s%N)
  awk -v n=$((end - begin)) 'BEGIN { printf "%.3f\n", n / 1e9 }'
}

median() { # of five runs, after one to warm the caches
  "$@" >/dev/null 2>&1
  for _ in 1 2 3 4 5; do seconds "$@"; done | sort -n | sed -n 3p
}

cat >"$work/big.yaml" <<'Y'
assay: 1
suite: free-energy/big
title: A hundred thousand trials
seed: 1
repetitions: 25000
budget: { gradients: 100, densities: 100 }
problems: [gauss-std]
methods: [rwm, hmc, nuts, smc]
metrics: [b2]
Y
cat >"$work/small.yaml" <<'Y'
assay: 1
suite: free-energy/small
title: Trials that cost nothing
seed: 1
repetitions: 20
budget: { densities: 400 }
problems: [gauss-std]
methods: [rwm]
metrics: [b2, sliced-w2]
Y

"$assay" --help >/dev/null
sleep 5 # the class archive is being made
echo "assay --help: $(median "$assay" --help) s"
echo "planning 100,000 trials: $(median "$assay" plan "$work/big.yaml") s"
"$assay" run "$work/small.yaml" --only problem=gauss-std --results "$work/warm" >/dev/null 2>&1
all=$(seconds "$assay" run "$work/small.yaml" --results "$work/cold")
none=$(seconds "$assay" run "$work/small.yaml" --results "$work/cold")
own=$("$assay" query --results "$work/cold" "SELECT sum(wall) FROM trials" | tail -n 1)
awk -v a="$all" -v b="$none" -v o="$own" 'BEGIN { printf "overhead of a trial: %.3f s\n", (a - b - o) / 20 }'
if [ -n "${RESULTS:-}" ]; then
  trials=$("$assay" query --results "$RESULTS" "SELECT count(*) FROM trials" | tail -n 1)
  echo "publishing $trials trials: $(median "$assay" publish --results "$RESULTS" --out "$work/site") s"
fi
