extension Dependencies {
    static var preview: Dependencies {
        var deps = Dependencies.idle
        deps.samples = { ["Haemoglobin", "Ferritin"] }
        return deps
    }
}
