extension Dependencies {
    static var live: Dependencies {
        let chart = PregnancyChart()
        var deps = Dependencies.idle
        deps.prepare = { try await chart.prepare() }
        deps.pressures = { try await chart.pressures() }
        deps.samples = { try await chart.samples() }
        return deps
    }
}
