enum Panel {
    static func of(_ name: String) -> String {
        let lower = name.lowercased()
        if lower.contains("cholesterol") || lower.contains("triglyceride") { return "Lipids" }
        if lower.contains("glucose") || lower.contains("a1c") { return "Sugar" }
        return "Other"
    }
}
