package health.quarley

expect fun logLine(tag: String, text: String)
