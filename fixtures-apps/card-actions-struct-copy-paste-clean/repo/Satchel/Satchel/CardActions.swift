struct CardActions {
    var openLabs: () async -> Void
    var openShots: () async -> Void
}
