import FirebaseCrashlytics

/// Leaves the newest line of a board in the crash log, to find the wall that a crash is about.
struct CrashTrail<Note: Pinned> {
    let board: Board<Note>

    func mark() {
        Crashlytics.crashlytics().log("wall: \(board.lines.first ?? "none")")
    }
}
