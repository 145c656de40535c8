# Makes a Markdown table of medians from lines of: group, tool, wall, CPU, KiB. Its first tool is the one that
# the others are compared with.
{
  key = $1 " " $2
  if (!(key in runs)) { order[++keys] = key; group[key] = $1; tool[key] = $2 }
  n = ++runs[key]
  wall[key, n] = $3; cpu[key, n] = $4; kib[key, n] = $5
}

function median(values, key,    n, i, j, sorted, swap) {
  n = runs[key]
  for (i = 1; i <= n; i++) {
    sorted[i] = values[key, i] + 0
    for (j = i; j > 1 && sorted[j - 1] > sorted[j]; j--) { swap = sorted[j]; sorted[j] = sorted[j - 1]; sorted[j - 1] = swap }
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}

END {
  print "| records | tool | wall, s | CPU, s | peak, MiB | duty’s wall ÷ its wall | rounds |"
  print "|---|---|---|---|---|---|---|"
  for (i = 1; i <= keys; i++) {
    key = order[i]
    duty = group[key] " duty"
    ratio = duty in runs && tool[key] != "duty" && median(wall, key) > 0 ? sprintf("%.2f", median(wall, duty) / median(wall, key)) : ""
    printf "| %s | %s | %.3f | %.3f | %.0f | %s | %d |\n", group[key], tool[key], median(wall, key), median(cpu, key), median(kib, key) / 1024, ratio, runs[key]
  }
}
